/** German for cards, invoices and what is owed. */
import type { Words } from '../en.js';

export const words: Words<'one' | 'other', 'money'> = {
  'card.name': '{brand} mit Endziffern {last4}',
  'card.shown': '{brand} •••• {last4}',
  'card.amex': 'American Express',
  'card.diners': 'Diners Club',
  'card.discover': 'Discover',
  'card.jcb': 'JCB',
  'card.mastercard': 'Mastercard',
  'card.unionpay': 'UnionPay',
  'card.visa': 'Visa',

  'details.purpose':
    'Verwalten Sie Zahlungsmethoden, laden Sie Rechnungen herunter oder wechseln und kündigen Sie Ihren Tarif.',
  'details.card': '{brand} mit Endziffern {last4}, gültig bis {expiry}',
  'details.visit': 'Zum Abrechnungsportal',

  'method.none': 'Keine Karte hinterlegt.',
  'method.expires': 'Gültig bis {expiry}',
  'method.this_month': 'Läuft diesen Monat ab, {expiry}',
  'method.expired': 'Abgelaufen {expiry}',
  'method.update': 'Kartendaten aktualisieren',
  'method.alone':
    'Eine andere Karte allein bezahlt keine offene Rechnung. Lösen Sie die Abbuchung der Rechnung danach erneut aus.',
  'method.cards': 'Gespeicherte Karten',
  'method.default': 'Wird standardmäßig belastet',
  'method.make_default': 'Als Standard festlegen',
  'method.make_default.of': 'Als Standard festlegen: {card}',
  'method.made_default': '{card} wird ab jetzt belastet.',
  'method.remove': 'Entfernen',
  'method.remove.of': 'Entfernen: {card}',
  'method.remove.ask': '{card} entfernen? Die Karte kann hier dann nicht mehr belastet werden.',
  'method.remove.ask.default':
    '{card} entfernen? Diese Karte wird derzeit belastet: Eine andere gespeicherte Karte tritt an ihre Stelle.',
  'method.remove.ask.last':
    '{card} entfernen? Es ist die einzige Karte: Verlängerungen und Aufladungen schlagen fehl, bis es eine andere gibt.',
  'method.remove.keep': 'Karte behalten',
  'method.remove.confirm': 'Karte entfernen',
  'method.removed': '{card} wurde entfernt.',

  'invoices.title': 'Rechnungen',
  'invoices.caption': 'Rechnungen, neueste zuerst',
  'invoices.status.draft': 'Entwurf',
  'invoices.status.open': 'Offen',
  'invoices.status.failed': 'Fehlgeschlagen',
  'invoices.status.requires_action': 'Handlung erforderlich',
  'invoices.status.paid': 'Bezahlt',
  'invoices.status.void': 'Ungültig',
  'invoices.status.canceled': 'Storniert',
  'invoices.due': '{amount} fällig',
  'invoices.due.by': '{amount} fällig bis {date}',
  'invoices.pay': 'Bezahlen',
  'invoices.pay.of': 'Bezahlen: {number}',
  'invoices.download': 'Rechnung herunterladen',
  'invoices.download.of': 'Rechnung herunterladen: {number}',
  'invoices.paid': 'Bezahlt am {date}, Beleg {number}',
  'invoices.receipt': 'Beleg',
  'invoices.receipt.of': 'Beleg herunterladen: {number}',
  'invoices.empty': 'Noch keine Rechnungen. Was abgebucht wird, erscheint hier.',
  'invoices.loaded': {
    one: '{count} Rechnung geladen, es gibt weitere',
    other: '{count} Rechnungen geladen, es gibt weitere',
  },
  'invoices.complete': { one: '{count} Rechnung', other: 'Alle {count} Rechnungen' },
  'invoices.more': 'Mehr laden',
  'invoices.more.again': 'Erneut versuchen',
  'invoices.portal': 'Rechnungen und Belege finden Sie im Abrechnungsportal.',
  'invoices.document': 'Ein anderes Dokument, etwa für Ihren Einkauf, wird auf Anfrage erstellt.',
  'invoices.document.ask': 'Dokument anfragen',
  'invoices.visit': 'Zum Abrechnungsportal',

  'quotes.caption': 'Angebote',
  'quotes.requested_at': 'Angefragt am {date}',
  'quotes.until': 'Gültig bis {date}',
  'quotes.status.requested': 'Angefragt',
  'quotes.status.sent': 'Versendet',
  'quotes.status.accepted': 'Angenommen',
  'quotes.status.invoiced': 'In Rechnung gestellt',
  'quotes.status.paid': 'Bezahlt',
  'quotes.status.declined': 'Abgelehnt',
  'quotes.status.withdrawn': 'Zurückgezogen',
  'quotes.status.expired': 'Abgelaufen',

  'recovery.invoices': 'Unbezahlte Rechnungen',
  'recovery.more': {
    one: '{count} weitere unbezahlte Rechnung',
    other: '{count} weitere unbezahlte Rechnungen',
  },
  'recovery.failed':
    'Die Abbuchung ist fehlgeschlagen. Versuchen Sie es erneut mit {card} oder aktualisieren Sie zuerst die Zahlungsmethode.',
  'recovery.failed.no_card': 'Die Abbuchung ist fehlgeschlagen.',
  'recovery.requires_action': 'Ihre Bank verlangt, dass Sie diese Zahlung bestätigen.',
  'recovery.open': 'Noch nicht bezahlt.',
  'recovery.open.due': 'Noch nicht bezahlt. Fällig am {date}.',
  'recovery.settling': 'Übermittelt. Sie müssen nicht noch einmal bezahlen.',
  'recovery.retry': 'Rechnung erneut abbuchen',
  'recovery.retry.of': 'Rechnung erneut abbuchen: {number}',
  'recovery.verify': 'Zahlung bestätigen',
  'recovery.verify.of': 'Zahlung bestätigen: {number}',
  'recovery.pay': 'Rechnung bezahlen',
  'recovery.pay.of': 'Rechnung bezahlen: {number}',
  'recovery.update': 'Zahlungsmethode aktualisieren',
  'recovery.hold':
    'Diese Zahlung ist durch Ihren Vertrag geregelt und wird persönlich mit Ihnen geklärt. Wenden Sie sich an den Vertrieb oder den Support.',
  'recovery.sales': 'Vertrieb kontaktieren',
  'recovery.support': 'Support kontaktieren',

  'return.checking': 'Ihre Zahlung wird gesucht.',
  'return.check_failed':
    'Ihre Zahlung konnte nicht abgefragt werden. Es ist nichts verloren; versuchen Sie es erneut.',
  'return.unknown':
    'Die Zahlung, von der Sie zurückkehren, ist hier nicht bekannt. Was Sie sehen, ist auf dem neuesten Stand.',
  'return.other_workspace':
    'Sie kehren von einer Zahlung für einen anderen Workspace zurück. In diesem wurde nichts geändert.',
  'return.settling':
    'Übermittelt. Die Bestätigung dauert meist weniger als eine Minute. Was Sie sehen, kann noch der vorherige Stand sein.',
  'return.stuck':
    'Die Bestätigung dauert länger als üblich. Es ist nichts fehlgeschlagen: Sie müssen nicht noch einmal bezahlen. Wenden Sie sich mit den Details an den Support, falls es andauert.',
  'return.settled': 'Bestätigt. Ihre Abrechnung ist auf dem neuesten Stand.',
  'return.payment_failed':
    'Die Zahlung ist nicht durchgegangen. Was noch offen ist, sehen Sie unten.',
  'return.refresh': 'Aktualisieren',
  'return.retry': 'Erneut versuchen',
  'return.copy': 'Details für den Support kopieren',
  'return.checkout': 'Zahlung: {id}',
  'return.paid_at': 'Bezahlt: {time}',

  'invoice_credit.means':
    'Rest aus Änderungen am Tarif oder an den Plätzen. Ihre nächsten Rechnungen werden um diesen Betrag verringert. Er wird nicht ausgezahlt und bezahlt keine Nutzung.',
};
