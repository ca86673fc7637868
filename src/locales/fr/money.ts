/** French for cards, invoices and what is owed. */
import type { Words } from '../en.js';

export const words: Words<'one' | 'many' | 'other', 'money'> = {
  'card.name': '{brand} se terminant par {last4}',
  'card.shown': '{brand} •••• {last4}',
  'card.amex': 'American Express',
  'card.diners': 'Diners Club',
  'card.discover': 'Discover',
  'card.jcb': 'JCB',
  'card.mastercard': 'Mastercard',
  'card.unionpay': 'UnionPay',
  'card.visa': 'Visa',

  'details.purpose':
    'Gérez les moyens de paiement, téléchargez les factures, changez d’offre ou résiliez-la.',
  'details.card': '{brand} se terminant par {last4}, expire {expiry}',
  'details.visit': 'Accéder au portail de facturation',

  'method.none': 'Aucune carte enregistrée.',
  'method.expires': 'Expire {expiry}',
  'method.this_month': 'Expire ce mois-ci, {expiry}',
  'method.expired': 'Expirée {expiry}',
  'method.update': 'Mettre à jour la carte',
  'method.alone':
    'Une autre carte ne suffit pas à payer une facture en attente. Relancez ensuite le paiement de la facture.',
  'method.cards': 'Cartes enregistrées',
  'method.default': 'Débitée par défaut',
  'method.make_default': 'Définir par défaut',
  'method.make_default.of': 'Définir par défaut\u00a0: {card}',
  'method.made_default': '{card} sera débitée désormais.',
  'method.remove': 'Supprimer',
  'method.remove.of': 'Supprimer {card}',
  'method.remove.ask': 'Supprimer {card}\u00a0? Elle ne pourra plus être débitée ici.',
  'method.remove.ask.default':
    'Supprimer {card}\u00a0? C’est celle qui est débitée\u00a0: une autre carte enregistrée la remplacera.',
  'method.remove.ask.last':
    'Supprimer {card}\u00a0? C’est la seule carte\u00a0: les renouvellements et les recharges échoueront tant qu’il n’y en aura pas d’autre.',
  'method.remove.keep': 'Conserver la carte',
  'method.remove.confirm': 'Supprimer la carte',
  'method.removed': '{card} a été supprimée.',

  'invoices.title': 'Factures',
  'invoices.caption': 'Factures, de la plus récente à la plus ancienne',
  'invoices.status.draft': 'Brouillon',
  'invoices.status.open': 'À payer',
  'invoices.status.failed': 'Échec',
  'invoices.status.requires_action': 'Action requise',
  'invoices.status.paid': 'Payée',
  'invoices.status.void': 'Sans effet',
  'invoices.status.canceled': 'Annulée',
  'invoices.due': '{amount} à payer',
  'invoices.due.by': '{amount} à payer avant le {date}',
  'invoices.pay': 'Payer',
  'invoices.pay.of': 'Payer {number}',
  'invoices.download': 'Télécharger la facture',
  'invoices.download.of': 'Télécharger la facture {number}',
  'invoices.paid': 'Payée le {date}, reçu {number}',
  'invoices.receipt': 'Reçu',
  'invoices.receipt.of': 'Reçu {number}\u00a0: télécharger',
  'invoices.empty': 'Aucune facture pour le moment. Ce qui est débité apparaîtra ici.',
  'invoices.loaded': {
    one: '{count} facture chargée, il y en a d’autres',
    many: '{count} de factures chargées, il y en a d’autres',
    other: '{count} factures chargées, il y en a d’autres',
  },
  'invoices.complete': {
    one: '{count} facture',
    many: '{count} de factures en tout',
    other: 'Les {count} factures',
  },
  'invoices.more': 'Charger plus',
  'invoices.more.again': 'Réessayer',
  'invoices.portal': 'Les factures et les reçus se trouvent dans le portail de facturation.',
  'invoices.document': 'Un autre document, par exemple pour vos achats, est établi sur demande.',
  'invoices.document.ask': 'Demander un document',
  'invoices.visit': 'Accéder au portail de facturation',

  'quotes.caption': 'Devis',
  'quotes.requested_at': 'Demandé le {date}',
  'quotes.until': 'Valable jusqu’au {date}',
  'quotes.status.requested': 'Demandé',
  'quotes.status.sent': 'Envoyé',
  'quotes.status.accepted': 'Accepté',
  'quotes.status.invoiced': 'Facturé',
  'quotes.status.paid': 'Payé',
  'quotes.status.declined': 'Refusé',
  'quotes.status.withdrawn': 'Retiré',
  'quotes.status.expired': 'Expiré',

  'recovery.invoices': 'Factures impayées',
  'recovery.more': {
    one: '{count} autre facture impayée',
    many: '{count} d’autres factures impayées',
    other: '{count} autres factures impayées',
  },
  'recovery.failed':
    'Le débit a échoué. Relancez-le avec {card}, ou mettez d’abord à jour le moyen de paiement.',
  'recovery.failed.no_card': 'Le débit a échoué.',
  'recovery.requires_action': 'Votre banque vous demande de confirmer ce paiement.',
  'recovery.open': 'Pas encore payée.',
  'recovery.open.due': 'Pas encore payée. Échéance le {date}.',
  'recovery.settling': 'Envoyé. Vous n’avez pas à payer de nouveau.',
  'recovery.retry': 'Relancer le paiement',
  'recovery.retry.of': 'Relancer le paiement de la facture {number}',
  'recovery.verify': 'Confirmer le paiement',
  'recovery.verify.of': 'Confirmer le paiement de {number}',
  'recovery.pay': 'Payer la facture',
  'recovery.pay.of': 'Payer la facture {number}',
  'recovery.update': 'Mettre à jour le moyen de paiement',
  'recovery.hold':
    'Votre contrat couvre ce paiement, qui sera régularisé directement avec vous. Contactez le service commercial ou l’assistance.',
  'recovery.sales': 'Contacter le service commercial',
  'recovery.support': 'Contacter l’assistance',

  'return.checking': 'Recherche de votre paiement.',
  'return.check_failed':
    'Votre paiement n’a pas pu être retrouvé. Rien n’est perdu\u00a0; réessayez.',
  'return.unknown':
    'Le paiement dont vous revenez n’est pas connu ici. Ce que vous voyez est à jour.',
  'return.other_workspace':
    'Vous revenez d’un paiement pour un autre espace de travail. Rien n’a été modifié dans celui-ci.',
  'return.settling':
    'Envoyé. En attente de confirmation, généralement moins d’une minute. Ce que vous voyez peut encore dater d’avant.',
  'return.stuck':
    'La confirmation prend plus de temps que d’habitude. Rien n’a échoué\u00a0: vous n’avez pas à payer de nouveau. Si cela dure, contactez l’assistance avec les détails.',
  'return.settled': 'Confirmé. Votre facturation est à jour.',
  'return.payment_failed':
    'Le paiement n’a pas abouti. Ce qui reste à payer est affiché ci-dessous.',
  'return.refresh': 'Actualiser',
  'return.retry': 'Réessayer',
  'return.copy': 'Copier les détails pour l’assistance',
  'return.checkout': 'Paiement\u00a0: {id}',
  'return.paid_at': 'Payé\u00a0: {time}',

  'invoice_credit.means':
    'Reste de modifications de l’offre ou de ses licences. Vos prochaines factures en sont réduites. Il n’est pas versé et ne paie aucune utilisation.',
};
