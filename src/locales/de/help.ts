/** German for questions, and for what people write to people. */
import type { Words } from '../en.js';

export const words: Words<'one' | 'other', 'help'> = {
  'sales.covers':
    'Ihr Vertrag umfasst Folgendes. Änderungen werden persönlich mit Ihnen vorgenommen.',
  'sales.plan': 'Tarif',
  'sales.seats': 'Plätze',
  'sales.add_ons': 'Zusätze',
  'sales.contact': 'Vertrieb kontaktieren',
  'sales.send': 'Senden',
  'sales.hint': 'Was Sie ändern möchten, und bis wann.',

  'letter.missing': 'Füllen Sie dieses Feld aus.',
  'letter.number': 'Geben Sie eine ganze Zahl ab 0 ein.',
  'letter.refused': 'Das wurde nicht angenommen. Prüfen Sie die Eingabe oder kürzen Sie sie.',
  'letter.hidden':
    'Eine Karten- oder Kontonummer, ein Code, Schlüssel oder Passwort wurde hier ausgeblendet. Prüfen Sie den Text und senden Sie ihn erneut.',
  'letter.sent': 'Gesendet. Ihre Referenz lautet {reference}.',
  'letter.another': 'Weitere Nachricht schreiben',
  'letter.message': 'Nachricht',
  'letter.secrets':
    'Geben Sie keine Karten- oder Kontonummern, Prüfnummern, Passwörter oder Schlüssel an.',
  'letter.facts': 'Wird mit Ihrer Nachricht gesendet',
  'letter.role': 'Rolle: {role}',
  'letter.plan': 'Tarif: {plan}',
  'letter.notice': 'Hinweis: {text}',
  'letter.invoice': 'Rechnung',
  'letter.invoice.none': 'Keine davon',
  'letter.invoice.line': 'Rechnung: {invoice}',
  'letter.invoice.name': '{number}, {date}, {total}',

  'role.admin': 'Admin',
  'role.billing_admin': 'Abrechnungs-Admin',
  'role.member': 'Mitglied',
  'role.owner': 'Inhaber:in',
  'role.primary_owner': 'Hauptinhaber:in',

  'charge.policy':
    'Bezahltes wird grundsätzlich nicht erstattet, sofern nicht das Gesetz oder eine schriftliche Vereinbarung etwas anderes vorsieht. Eine Kündigung beendet die Verlängerung und erstattet nichts.',
  'charge.report': 'Abbuchung melden',
  'charge.first':
    'Eine unbekannte Abbuchung ist meist eine der folgenden. Haken Sie ab, was es nicht ist.',
  'charge.renewal': 'Nicht die Verlängerung',
  'charge.renewal.like': 'Der Preis des Tarifs, am ersten Tag eines Zeitraums.',
  'charge.change': 'Kein Upgrade und keine zusätzlichen Plätze',
  'charge.change.like': 'Ein krummer Betrag für den Rest eines Zeitraums, am Tag der Änderung.',
  'charge.storage': 'Kein zusätzlicher Speicher',
  'charge.storage.like': 'Wird beim Hinzufügen abgebucht, danach zusammen mit dem Tarif.',
  'charge.credits': 'Kein Kauf von Credits und keine automatische Aufladung',
  'charge.credits.like': 'Ein runder Betrag, der an diesem Tag unter den Transaktionen steht.',
  'charge.other_workspace': 'Kein anderer Workspace',
  'charge.other_workspace.like':
    'Andere bezahlen vielleicht mit derselben Karte. Deren Abbuchungen stehen in deren eigenen Rechnungen.',
  'charge.other_workspace.card':
    'Andere bezahlen vielleicht auch mit {card}. Deren Abbuchungen stehen in deren eigenen Rechnungen.',
  'charge.hold': 'Keine Vormerkung der Bank',
  'charge.hold.like':
    'Auf dem Kontoauszug noch vorgemerkt. Die Bank prüft nur, ob die Karte gültig ist, und gibt den Betrag innerhalb weniger Tage frei.',
  'charge.left': { one: 'Noch {count} zu prüfen.', other: 'Noch {count} zu prüfen.' },
  'charge.none': 'Nichts davon? Dann teilen Sie es uns mit.',
  'charge.wallet':
    'Wenn die Bank eine Abbuchung zeigt, das Guthabenkonto aber keine Gutschrift, melden Sie es. Bezahlen Sie nicht noch einmal.',
  'charge.hint': 'Der Betrag, der Tag und der Text auf Ihrem Kontoauszug.',
  'charge.send': 'Meldung senden',

  'usage.small_charges': 'Warum gibt es viele kleine Abbuchungen?',
  'usage.small_charges.answer':
    'Jede Nutzung wird berechnet, wenn sie stattfindet, oft mit sehr kleinen Beträgen. Durchsuchen Sie die Transaktionen, um zu sehen, wofür eine davon war.',
  'usage.plan_or_balance': 'Was bezahlt der Tarif und was das Guthaben?',
  'usage.plan_or_balance.answer':
    'Der Tarif wird einmal je Zeitraum per Karte oder Rechnung bezahlt. Das Guthaben bezahlt die Nutzung.',
  'usage.late_totals': 'Warum ist etwas, das ich gerade genutzt habe, noch nicht gezählt?',
  'usage.late_totals.answer':
    'Nutzung wird innerhalb von Minuten gezählt, und laufende Arbeit reserviert nur einen Betrag. Die Summen ziehen von selbst nach.',

  'education.about':
    'Schulen und Hochschulen erhalten ein Angebot. Eine Anfrage ist kein Kauf, und eine Annahme ist keine Zahlung.',
  'education.ask': 'Angebot anfragen',
  'education.ask.again': 'Weiteres Angebot anfragen',
  'education.state': 'Angefragt am {date}.',
  'education.state.requested': 'Angefragt am {date}. Die Antwort wird vorbereitet.',
  'education.state.sent': 'An Sie gesendet. Antworten Sie dem Absender, wenn Sie annehmen.',
  'education.state.accepted': 'Angenommen. Die Rechnung folgt noch.',
  'education.state.invoiced': 'Die Rechnung ist gestellt und noch zu bezahlen.',
  'education.state.paid': 'Die Rechnung ist bezahlt.',
  'education.until': 'Gültig bis {date}.',
  'education.organisation': 'Einrichtung',
  'education.role': 'Ihre Rolle dort',
  'education.teachers': 'Lehrkräfte',
  'education.students': 'Lernende',
  'education.seats': 'Plätze',
  'education.storage': 'Speicher in GB',
  'education.neededBy': 'Benötigt bis',
  'education.purchaseOrder': 'Bestellnummer',
  'education.publicClass': 'Der Kurs ist öffentlich',
  'education.urgent': 'Es ist dringend',
  'education.urgent.why': 'Eine Unterrichtsstunde oder Veranstaltung hängt davon ab.',
  'education.send': 'Angebot anfordern',

  'support.send': 'Senden',
  'support.hint': 'Was Sie getan und was Sie erwartet haben.',
  'support.none': 'Senden Sie dem Support diesen Text zusammen mit Ihrer Frage.',
};
