/** German for what opens once a person has pressed something: a checkout, a card, a question. */
import type { Words } from '../en.js';

export const words: Words<'one' | 'other', 'dialogs'> = {
  'checkout.title': 'Zahlung',
  'checkout.close': 'Zahlung abbrechen',
  'checkout.away':
    'Schließen Sie die Zahlung im geöffneten Browserfenster ab und kehren Sie dann hierher zurück.',
  'checkout.blocked': 'Die Zahlungsseite wurde nicht geöffnet. Folgen Sie dem Link dorthin.',
  'checkout.open': 'Zahlungsseite öffnen',
  'checkout.finished': 'Ich bin fertig',
  'checkout.no_slot': 'Auf dieser Seite kann nicht bezahlt werden.',

  'payment.card': 'Neue Karte',
  'payment.bank': 'Bei Ihrer Bank bestätigen',
  'payment.cancel': 'Abbrechen',

  'change.title': 'Abonnement ändern',
  'change.title.upgrade': 'Upgrade auf {plan}',
  'change.title.downgrade': 'Downgrade auf {plan}',
  'change.title.switch_to_yearly': 'Zu jährlicher Abrechnung wechseln',
  'change.title.switch_to_monthly': 'Zu monatlicher Abrechnung wechseln',
  'change.due': 'Jetzt fällig',
  'change.lines': 'So setzt sich der Betrag zusammen',
  'change.unused': {
    one: 'Nicht genutzte Zeit: {item}',
    other: 'Nicht genutzte Zeit: {count} × {item}',
  },
  'change.remaining': {
    one: 'Verbleibende Zeit: {item}',
    other: 'Verbleibende Zeit: {count} × {item}',
  },
  'change.full_period': {
    one: '{item}, neuer Zeitraum',
    other: '{count} × {item}, neuer Zeitraum',
  },
  'change.storage': 'zusätzlicher Speicher',
  'change.credit': 'Früheres Guthaben',
  'change.kept': 'Was übrig bleibt, wird als Guthaben mit Ihren nächsten Rechnungen verrechnet.',
  'change.next': 'Nächste Rechnung am {date}',
  'change.warning.storage_over':
    'Ihre Dateien belegen {size} mehr als den Speicher, der übrig bleibt. Es kann nichts Neues hochgeladen werden, bis Sie so viel freigeben oder Speicher kaufen.',
  'change.warning.cancellation_cleared':
    'Ihre Kündigung wird zurückgenommen: Das Abonnement läuft weiter.',
  'change.renewed':
    'Die früheren Beträge gelten nicht mehr, deshalb sehen Sie neue. Es wurde nichts abgebucht.',
  'change.back': 'Zurück',
  'change.close': 'Schließen',
  'change.pay': '{amount} bezahlen',
  'change.confirm': 'Änderung bestätigen',
  'change.succeeded': 'Geändert. Ihre Abrechnung ist auf dem neuesten Stand.',
  'change.settling': 'Übermittelt. Die Bestätigung steht noch aus.',
  'change.requires_action': 'Geändert. Die Zahlung muss noch bei Ihrer Bank bestätigt werden.',

  'cancel.title': '{plan} kündigen',
  'cancel.ends':
    'Endet am {date}. Bis dahin behalten Sie den Zugriff und können den Tarif neu starten.',
  'cancel.ends_with_trial':
    'Endet mit der Testphase am {date}, ohne Abbuchung. Bis dahin behalten Sie den Zugriff und können den Tarif neu starten.',
  'cancel.no_refund': 'Bereits Abgebuchtes wird nicht erstattet.',
  'cancel.add_ons': 'Ihr zusätzlicher Speicher endet mit dem Tarif.',
  'cancel.balance': 'Ihr Guthaben bleibt bestehen.',
  'cancel.feedback': 'Warum gehen Sie?',
  'cancel.keep': 'Tarif behalten',
  'cancel.confirm': 'Zum {date} kündigen',
  'cancel.done': 'Gekündigt. Der Tarif endet am {date}.',

  'stripe.loading': 'Zahlungsformular wird geladen',
  'stripe.held':
    'Es kann immer nur eine Zahlung offen sein. Schließen Sie zuerst die offene ab oder brechen Sie sie ab.',
  'stripe.failed': 'Das Zahlungsformular konnte nicht geladen werden. Es wurde nichts abgebucht.',
  'stripe.retry': 'Erneut versuchen',
  'stripe.close': 'Zahlung schließen',
  'stripe.expired':
    'Diese Zahlung ist abgelaufen. Es wurde nichts abgebucht; beginnen Sie von vorn.',
  'stripe.save_card': 'Karte speichern',
  'stripe.card_failed':
    'Die Karte konnte nicht gespeichert werden. Prüfen Sie sie oder versuchen Sie es mit einer anderen.',
  'stripe.card_waiting':
    'Ihre Bank hat noch nicht geantwortet. Warten Sie, oder brechen Sie ab: Nimmt sie die Karte später an, wird diese trotzdem gespeichert.',
  'stripe.verifying': 'Ihre Bank bittet Sie, diese Zahlung zu bestätigen.',
};
