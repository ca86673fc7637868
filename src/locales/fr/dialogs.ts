/** French for what opens once a person has pressed something: a checkout, a card, a question. */
import type { Words } from '../en.js';

export const words: Words<'one' | 'many' | 'other', 'dialogs'> = {
  'checkout.title': 'Paiement',
  'checkout.close': 'Annuler le paiement',
  'checkout.away': 'Terminez dans la fenêtre du navigateur qui s’est ouverte, puis revenez ici.',
  'checkout.blocked': 'La page de paiement ne s’est pas ouverte. Suivez le lien qui y mène.',
  'checkout.open': 'Ouvrir la page de paiement',
  'checkout.finished': 'J’ai terminé',
  'checkout.no_slot': 'Le paiement n’est pas disponible sur cette page.',

  'payment.card': 'Nouvelle carte',
  'payment.bank': 'Confirmer auprès de votre banque',
  'payment.cancel': 'Annuler',

  'change.title': 'Modifier votre abonnement',
  'change.title.upgrade': 'Passer à l’offre supérieure {plan}',
  'change.title.downgrade': 'Passer à l’offre inférieure {plan}',
  'change.title.switch_to_yearly': 'Passer à la facturation annuelle',
  'change.title.switch_to_monthly': 'Passer à la facturation mensuelle',
  'change.due': 'À payer maintenant',
  'change.lines': 'Détail du calcul',
  'change.unused': {
    one: 'Temps non utilisé\u00a0: {item}',
    many: 'Temps non utilisé\u00a0: {count} × {item}',
    other: 'Temps non utilisé\u00a0: {count} × {item}',
  },
  'change.remaining': {
    one: 'Temps restant\u00a0: {item}',
    many: 'Temps restant\u00a0: {count} × {item}',
    other: 'Temps restant\u00a0: {count} × {item}',
  },
  'change.full_period': {
    one: '{item}, nouvelle période',
    many: '{count} × {item}, nouvelle période',
    other: '{count} × {item}, nouvelle période',
  },
  'change.storage': 'stockage supplémentaire',
  'change.credit': 'Avoir antérieur',
  'change.kept': 'Le reste est conservé comme avoir pour vos prochaines factures.',
  'change.next': 'Prochaine facture le {date}',
  'change.warning.storage_over':
    'Vos fichiers occupent {size} de plus que le stockage restant. Rien de nouveau ne pourra être importé tant que vous n’aurez pas libéré cet espace ou acheté du stockage.',
  'change.warning.cancellation_cleared':
    'Votre résiliation est annulée\u00a0: l’abonnement se poursuit.',
  'change.renewed':
    'Les montants précédents ne sont plus valables\u00a0; en voici de nouveaux. Rien n’a été débité.',
  'change.back': 'Retour',
  'change.close': 'Fermer',
  'change.pay': 'Payer {amount}',
  'change.confirm': 'Confirmer la modification',
  'change.succeeded': 'Modifié. Votre facturation est à jour.',
  'change.settling': 'Envoyé. En attente de confirmation.',
  'change.requires_action':
    'Modifié. Le paiement doit encore être confirmé auprès de votre banque.',

  'cancel.title': 'Résilier {plan}',
  'cancel.ends':
    'L’offre prend fin le {date}. Vous gardez l’accès jusque-là et pouvez la relancer avant.',
  'cancel.ends_with_trial':
    'L’offre prend fin avec l’essai le {date}, sans débit. Vous gardez l’accès jusque-là et pouvez la relancer avant.',
  'cancel.no_refund': 'Ce qui a déjà été débité n’est pas remboursé.',
  'cancel.add_ons': 'Votre supplément de stockage prend fin avec l’offre.',
  'cancel.balance': 'Votre solde est conservé.',
  'cancel.feedback': 'Pourquoi partez-vous\u00a0?',
  'cancel.keep': 'Conserver l’offre',
  'cancel.confirm': 'Résilier le {date}',
  'cancel.done': 'Résilié. L’offre prend fin le {date}.',

  'stripe.loading': 'Chargement du formulaire de paiement',
  'stripe.held': 'Un seul paiement à la fois. Terminez ou annulez d’abord celui qui est ouvert.',
  'stripe.failed': 'Le formulaire de paiement n’a pas pu être chargé. Rien n’a été débité.',
  'stripe.retry': 'Réessayer',
  'stripe.close': 'Fermer le paiement',
  'stripe.expired': 'Ce paiement a expiré. Rien n’a été débité\u00a0; recommencez.',
  'stripe.save_card': 'Enregistrer la carte',
  'stripe.card_failed':
    'La carte n’a pas pu être enregistrée. Vérifiez-la ou essayez-en une autre.',
  'stripe.card_waiting':
    'Votre banque n’a pas encore répondu. Attendez ou annulez : si elle accepte la carte plus tard, celle-ci sera tout de même enregistrée.',
  'stripe.verifying': 'Votre banque vous demande de confirmer ce paiement.',
};
