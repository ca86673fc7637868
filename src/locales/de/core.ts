/** German that is there at once: what a page says of itself, what any widget says, and public prices. */
import type { Words } from '../en.js';

export const words: Words<'one' | 'other', 'core'> = {
  'amount.credits': { one: '{amount} Credit', other: '{amount} Credits' },

  'read.loading': 'Wird geladen',
  'read.failed': 'Das konnte nicht geladen werden.',
  'read.offline': 'Sie sind anscheinend offline.',
  'read.retry': 'Erneut versuchen',
  'read.refused': 'Sie haben keinen Zugriff auf die Abrechnung dieses Workspace.',
  'read.signed_out': 'Sie sind abgemeldet. Melden Sie sich wieder an, um die Abrechnung zu sehen.',
  'read.stale': 'Aktualisierung nicht möglich. Stand: {time}.',

  'checkout.complete': 'Übermittelt. Ihre Abrechnung wird aktualisiert.',
  'checkout.settled': 'Ihre Abrechnung ist auf dem neuesten Stand.',
  'checkout.closed': 'Zahlung geschlossen. Es wurde nichts abgebucht.',
  'checkout.settling': 'Übermittelt. Die Bestätigung dauert meist weniger als eine Minute.',
  'checkout.stuck':
    'Der Zahlungsdienst hat noch nicht geantwortet. Es ist nichts fehlgeschlagen: Sie müssen nicht noch einmal bezahlen. Wenden Sie sich an den Support, falls es andauert.',
  'checkout.refresh': 'Aktualisieren',

  'payment.succeeded': 'Bezahlt. Ihre Abrechnung ist auf dem neuesten Stand.',
  'payment.settling': 'Übermittelt. Die Bestätigung steht noch aus.',
  'payment.card.done': 'Karte gespeichert. Ihre Abrechnung wird aktualisiert.',
  'payment.card.closed': 'Geschlossen. Es ist noch keine neue Karte gespeichert.',
  'payment.bank.done': 'Bestätigt. Ihre Abrechnung wird aktualisiert.',
  'payment.bank.closed': 'Geschlossen. Die Zahlung ist nicht bestätigt.',

  'sales.title': 'Ihr Vertrag',

  'error.payment_declined': 'Die Karte wurde abgelehnt. Versuchen Sie es mit einer anderen Karte.',
  'error.authentication_required': 'Ihre Bank verlangt, dass Sie diese Zahlung bestätigen.',
  'error.not_verified':
    'Die Zahlung wurde bei der Bank nicht bestätigt. Es wurde nichts abgebucht.',
  'error.validation':
    'Eine Angabe wurde nicht angenommen. Korrigieren Sie sie und versuchen Sie es erneut.',
  'error.version_conflict':
    'Jemand anderes hat zuerst gespeichert. Sehen Sie sich an, was jetzt gilt, und versuchen Sie es dann erneut.',
  'error.rate_limited': 'Zu viele Versuche. Warten Sie einen Moment und versuchen Sie es erneut.',
  'error.offline':
    'Keine Verbindung. Es ist nichts verloren gegangen; versuchen Sie es erneut, sobald Sie online sind.',
  'error.timeout':
    'Es kam keine Antwort in der vorgesehenen Zeit. Versuchen Sie es erneut: Es wird nicht doppelt abgebucht.',
  'error.settling': 'Das wird bereits bearbeitet.',
  'error.in_flight': 'Das wird bereits bearbeitet.',
  'error.idempotency_in_progress': 'Das wird bereits bearbeitet.',
  'error.link_expired': 'Der Link zu diesem Dokument ist abgelaufen. Versuchen Sie es erneut.',
  'error.unsafe_url':
    'Die Adresse, zu der es weitergehen soll, gilt auf dieser Seite nicht als vertrauenswürdig und wurde deshalb nicht geöffnet.',
  'error.other': 'Das hat nicht funktioniert. Versuchen Sie es erneut.',

  'field.optional': '{label} (optional)',

  'copy.button': 'Für Admin kopieren',
  'copy.support': 'Für Support kopieren',
  'copy.done': 'Kopiert',
  'copy.failed': 'Das Kopieren wurde blockiert. Markieren Sie den Text und kopieren Sie ihn.',
  'copy.workspace': 'Workspace: {name}',
  'copy.page': 'Seite: {url}',
  'copy.blocked': 'Blockierter Vorgang: {url}',

  'status.active': 'Aktiv',
  'status.trialing': 'Testphase',
  'status.past_due': 'Überfällig',
  'status.canceled': 'Gekündigt',
  'status.unpaid': 'Unbezahlt',
  'status.incomplete': 'Unvollständig',
  'status.incomplete_expired': 'Unvollständig, abgelaufen',
  'status.paused': 'Pausiert',

  'badge.loading': 'Status wird geladen',
  'badge.unknown': 'Status unbekannt',

  'page.areas': 'Bereiche der Abrechnung',
  'page.team_plan': 'Team-Tarif',
  'page.plan': 'Tarif',
  'page.subscription': 'Abonnement',
  'page.plans': 'Tarife',
  'page.credit_balance': 'Guthaben',
  'page.ai_credits': 'KI-Credits',
  'page.wallet': 'Guthabenkonto',
  'page.invoices': 'Rechnungen',
  'page.proration': 'Faire Abrechnung und anteilige Berechnung',
  'page.documents': 'Rechnungen, Belege und Angebote',

  'recovery.title': 'Fällige Zahlungen',

  'seats.title': 'Plätze',

  'storage.title': 'Speicher',

  'addons.title': 'Speicherzusätze',

  'method.title': 'Zahlungsmethode',

  'details.title': 'Abrechnungsdetails',

  'packs.title': 'Credit-Pakete',

  'addBalance.title': 'Guthaben aufladen',

  'reload.auto_pay': 'Automatische Zahlung',
  'reload.auto_reload': 'Automatische Aufladung',

  'alerts.title': 'Benachrichtigungen bei niedrigem Guthaben',

  'history.title': 'Transaktionen',

  'invoice_credit.title': 'Rechnungsguthaben',

  'charge.title': 'Erstattungen und doppelte Abbuchungen',

  'education.title': 'Bildungstarife',

  'usage.title': 'So wird die Nutzung abgerechnet',

  'support.title': 'Support kontaktieren',

  'refusal.not_member': 'Sie haben keinen Einblick in diesen Workspace.',
  'refusal.policy_off': 'Das ist hier nicht verfügbar.',
  'refusal.surface_unsupported': 'Nutzen Sie dafür die Web- oder Desktop-App.',
  'refusal.contract_managed':
    'Das ist durch Ihren Vertrag geregelt. Wenden Sie sich für Änderungen an den Vertrieb.',
  'refusal.no_billing_record': 'Es gibt noch keine Abrechnungsdaten.',
  'refusal.no_subscription': 'Schließen Sie zuerst ein Abonnement ab.',
  'refusal.status_blocks': 'Der Zustand des Abonnements lässt das derzeit nicht zu.',
  'refusal.payment_before_plans': 'Bezahlen Sie die offene Rechnung, bevor Sie den Tarif wechseln.',
  'refusal.resume_before_plans': 'Setzen Sie das Abonnement fort, bevor Sie den Tarif wechseln.',
  'refusal.first_payment_before_plans':
    'Schließen Sie die erste Zahlung ab, bevor Sie den Tarif wechseln.',
  'refusal.no_payment_method': 'Fügen Sie zuerst eine Zahlungsmethode hinzu.',
  'refusal.limit_blocks':
    'Dieser Tarif hat weniger Plätze, als Sie Mitglieder haben. Entfernen Sie zuerst Mitglieder.',
  'refusal.settling': 'Eine Zahlung dafür wird gerade bestätigt.',
  'refusal.in_flight': 'Das wird bereits bearbeitet.',
  'refusal.role': 'Ihre Rolle lässt das nicht zu.',
  'refusal.nobody_manages':
    'Niemand in diesem Workspace verwaltet die Abrechnung. Wenden Sie sich an den Support.',
  'refusal.owner_starts_checkout': 'Nur die Hauptinhaberin oder der Hauptinhaber kann bezahlen',
  'refusal.owner_opens_portal':
    'Nur die Hauptinhaberin oder der Hauptinhaber kann das Abrechnungsportal öffnen',
  'refusal.admin_manages_plan': 'Der Tarif wird von den Workspace-Admins verwaltet.',
  'refusal.admin_fixes_payment':
    'Ein Workspace-Admin muss diese Zahlung in Ordnung bringen. Hinterlegen Sie nirgendwo sonst eine private Karte.',
  'refusal.admin_opens_billing':
    'Die Abrechnung ist nur für Workspace-Admins zugänglich. Fragen Sie jemanden von ihnen.',

  'banner.payment_action': 'Ihre Bank verlangt, dass Sie eine Zahlung bestätigen.',
  'banner.payment_action.due': 'Ihre Bank verlangt, dass Sie eine Zahlung über {due} bestätigen.',
  'banner.payment_failed.failed': 'Fehlgeschlagene Zahlung: Eine Abbuchung ist fehlgeschlagen.',
  'banner.payment_failed.failed.due':
    'Fehlgeschlagene Zahlung: Eine Abbuchung über {due} ist fehlgeschlagen.',
  'banner.payment_failed.past_due':
    'Fehlgeschlagene Zahlung: Die letzte Abbuchung ist fehlgeschlagen.',
  'banner.payment_failed.past_due.due':
    'Fehlgeschlagene Zahlung: Die letzte Abbuchung über {due} ist fehlgeschlagen.',
  'banner.payment_failed.unpaid': 'Die letzte Rechnung ist unbezahlt.',
  'banner.payment_failed.unpaid.due': 'Die letzte Rechnung über {due} ist unbezahlt.',
  'banner.incomplete':
    'Die erste Zahlung ist noch nicht abgeschlossen. Schließen Sie sie bis {time} ab.',
  'banner.over_seats': {
    one: 'Zu wenige Plätze: {used} Mitglieder auf {count} bezahltem Platz.',
    other: 'Zu wenige Plätze: {used} Mitglieder auf {count} bezahlten Plätzen.',
  },
  'banner.over_storage': 'Zu wenig Speicher: {used} von {quota} belegt, {over} zu viel.',
  'banner.cancel_scheduled': 'Geplante Kündigung: Ihr Tarif endet am {date}.',
  'banner.trial.today': 'Testphase: Sie endet heute, am {date}.',
  'banner.trial': {
    one: 'Testphase: Sie endet am {date}, in {count} Tag.',
    other: 'Testphase: Sie endet am {date}, in {count} Tagen.',
  },
  'banner.autoreload_suspended.suspended':
    'Die automatische Aufladung ist ausgesetzt, weil Abbuchungen wiederholt fehlgeschlagen sind.',
  'banner.autoreload_suspended.capped':
    'Die automatische Aufladung hat ihre Obergrenze für diesen Monat erreicht, und das Guthaben liegt unter dem Schwellenwert.',
  'banner.low_balance': 'Ihr Guthaben ist niedrig: {balance}.',
  'banner.low_balance.stopped': 'Ihr Guthaben beträgt {balance}. Der Dienst wurde angehalten.',
  'banner.updating': 'Wird aktualisiert …',
  'banner.dismiss': 'Ausblenden',
  'banner.dismissed': 'Hinweis ausgeblendet',
  'banner.none': 'Kein Hinweis steht an',

  'answer.verify_payment': 'Zahlung bestätigen',
  'answer.update_payment_method': 'Zahlungsmethode aktualisieren',
  'answer.pay_invoice': 'Rechnung bezahlen',
  'answer.finish_payment': 'Zahlung abschließen',
  'answer.add_seats': 'Plätze hinzufügen',
  'answer.manage_members': 'Mitglieder verwalten',
  'answer.change_plan': 'Tarif wechseln',
  'answer.buy_storage': 'Speicher kaufen',
  'answer.review_files': 'Dateien prüfen',
  'answer.upgrade': 'Upgrade',
  'answer.restart': 'Neu starten',
  'answer.choose_plan': 'Tarif auswählen',
  'answer.raise_cap': 'Obergrenze erhöhen',
  'answer.buy_credits': 'Credits kaufen',
  'answer.add_balance': 'Guthaben aufladen',
  'answer.contact_sales': 'Vertrieb kontaktieren',
  'answer.contact_support': 'Support kontaktieren',

  'refusal.subscribe_before_packs':
    'Schließen Sie zuerst ein Abonnement ab, um Credit-Pakete zu kaufen',
  'refusal.payment_before_packs':
    'Bezahlen Sie zuerst die offene Rechnung, um Credit-Pakete zu kaufen',
  'refusal.resume_before_packs':
    'Setzen Sie zuerst das Abonnement fort, um Credit-Pakete zu kaufen',
  'refusal.owner_changes_alerts':
    'Nur die Hauptinhaberin oder der Hauptinhaber kann Benachrichtigungen ändern',
  'refusal.owner_buys_packs':
    'Nur die Hauptinhaberin oder der Hauptinhaber kann Credit-Pakete kaufen',
  'refusal.creator_buys_packs': 'Nur wer das Team erstellt hat, kann Credit-Pakete kaufen',
  'refusal.admin_buys_credits':
    'Workspace-Admins kaufen Credits und richten die automatische Aufladung ein. Wenden Sie sich an sie, wenn die Credits knapp werden.',
  'refusal.admin_adds_seats':
    'Es gibt mehr Mitglieder als bezahlte Plätze. Wenden Sie sich an einen Workspace-Admin.',
  'refusal.admin_frees_storage':
    'Das Speicherkontingent ist überschritten. Wenden Sie sich an einen Workspace-Admin oder löschen Sie eigene Dateien.',
  'refusal.admin_manages_members': 'Nur Workspace-Admins können Mitglieder ändern.',

  'plans.title': 'Tarife',
  'plans.interval': 'Abrechnungszeitraum',
  'plans.billed.month': 'Monatliche Abrechnung',
  'plans.billed.year': 'Jährliche Abrechnung',
  'plans.save': '{percent} sparen',
  'plans.save_up_to': 'Bis zu {percent} sparen',
  'plans.recommended': 'Empfohlen',
  'plans.free': 'Kostenlos',
  'plans.custom': 'Individueller Preis',
  'plans.per.month': 'pro Monat',
  'plans.per.year': 'pro Jahr',
  'plans.per_seat.month': 'pro Platz / Monat',
  'plans.per_seat.year': 'pro Platz / Jahr',
  'plans.only.month': 'Dieser Tarif wird nur monatlich abgerechnet.',
  'plans.only.year': 'Dieser Tarif wird nur jährlich abgerechnet.',
  'plans.label.contact_sales': 'Vertrieb kontaktieren',
  'plans.label.start_trial': 'Testphase starten',
  'plans.label.proceed_to_payment': 'Weiter zur Zahlung',
  'plans.label.continue_plan': 'Diesen Tarif behalten',

  'page.title': 'Abrechnung',

  'return.switch': 'Workspace wechseln',
  'return.title': 'Ihre Zahlung',
};
