/** French for questions, and for what people write to people. */
import type { Words } from '../en.js';

export const words: Words<'one' | 'many' | 'other', 'help'> = {
  'sales.covers':
    'Votre contrat couvre ce qui suit. Les modifications se font directement avec vous.',
  'sales.plan': 'Offre',
  'sales.seats': 'Licences',
  'sales.add_ons': 'Suppléments',
  'sales.contact': 'Contacter le service commercial',
  'sales.send': 'Envoyer',
  'sales.hint': 'Ce que vous voulez modifier, et pour quand.',

  'letter.missing': 'Remplissez ce champ.',
  'letter.number': 'Saisissez un nombre entier, 0 ou plus.',
  'letter.refused': 'Cela n’a pas été accepté. Vérifiez le texte ou raccourcissez-le.',
  'letter.hidden':
    'Un numéro de carte ou de compte, un code, une clé ou un mot de passe a été masqué ici. Vérifiez le texte et renvoyez-le.',
  'letter.sent': 'Envoyé. Votre référence est {reference}.',
  'letter.another': 'Écrire un autre message',
  'letter.message': 'Message',
  'letter.secrets':
    'N’indiquez ni numéros de carte ou de compte, ni codes de sécurité, ni mots de passe, ni clés.',
  'letter.facts': 'Envoyé avec votre message',
  'letter.role': 'Rôle\u00a0: {role}',
  'letter.plan': 'Offre\u00a0: {plan}',
  'letter.notice': 'Message affiché\u00a0: {text}',
  'letter.invoice': 'Facture',
  'letter.invoice.none': 'Aucune',
  'letter.invoice.line': 'Facture\u00a0: {invoice}',
  'letter.invoice.name': '{number}, {date}, {total}',

  'role.admin': 'Administrateur',
  'role.billing_admin': 'Administrateur de la facturation',
  'role.member': 'Membre',
  'role.owner': 'Propriétaire',
  'role.primary_owner': 'Propriétaire principal',

  'charge.policy':
    'Ce qui a été payé n’est en général pas remboursé, sauf si la loi ou un accord écrit en dispose autrement. La résiliation met fin au renouvellement et ne rembourse rien.',
  'charge.report': 'Signaler un débit',
  'charge.first':
    'Un débit que vous ne reconnaissez pas est le plus souvent l’un de ceux-ci. Cochez ce que ce n’est pas.',
  'charge.renewal': 'Pas le renouvellement',
  'charge.renewal.like': 'Le prix de l’offre, le premier jour d’une période.',
  'charge.change': 'Pas un passage à l’offre supérieure ni des licences en plus',
  'charge.change.like':
    'Un montant irrégulier pour le reste d’une période, le jour de la modification.',
  'charge.storage': 'Pas un supplément de stockage',
  'charge.storage.like': 'Débité lors de l’ajout, puis avec l’offre.',
  'charge.credits': 'Pas un achat de crédits ni une recharge automatique',
  'charge.credits.like': 'Un montant rond, qui figure parmi les transactions de ce jour.',
  'charge.other_workspace': 'Pas un autre espace de travail',
  'charge.other_workspace.like':
    'D’autres peuvent payer avec la même carte. Leurs débits figurent sur leurs propres factures.',
  'charge.other_workspace.card':
    'D’autres peuvent payer aussi avec {card}. Leurs débits figurent sur leurs propres factures.',
  'charge.hold': 'Pas une empreinte bancaire',
  'charge.hold.like':
    'Encore en attente sur le relevé. La banque vérifie seulement que la carte est valable et libère le montant en quelques jours.',
  'charge.left': {
    one: 'Encore {count} à vérifier.',
    many: 'Encore {count} à vérifier.',
    other: 'Encore {count} à vérifier.',
  },
  'charge.none': 'Aucun de ceux-ci\u00a0? Alors signalez-le-nous.',
  'charge.wallet':
    'Si la banque affiche un débit et le portefeuille aucun crédit, signalez-le. Ne payez pas de nouveau.',
  'charge.hint': 'Le montant, le jour et le libellé sur votre relevé.',
  'charge.send': 'Envoyer le signalement',

  'usage.small_charges': 'Pourquoi y a-t-il beaucoup de petits débits\u00a0?',
  'usage.small_charges.answer':
    'Chaque utilisation est débitée au moment où elle a lieu, souvent pour très peu. Recherchez dans les transactions à quoi correspond l’une d’elles.',
  'usage.plan_or_balance': 'Que paie l’offre, et que paie le solde\u00a0?',
  'usage.plan_or_balance.answer':
    'L’offre est payée une fois par période, par carte ou sur facture. Le solde paie ce qui est utilisé.',
  'usage.late_totals': 'Pourquoi ce que je viens d’utiliser n’est-il pas encore compté\u00a0?',
  'usage.late_totals.answer':
    'L’utilisation est comptée en quelques minutes, et un travail en cours ne fait que réserver un montant. Les totaux se mettent à jour d’eux-mêmes.',

  'education.about':
    'Les écoles et les universités reçoivent un devis. En demander un n’est pas un achat, et l’accepter n’est pas payer.',
  'education.ask': 'Demander un devis',
  'education.ask.again': 'Demander un autre devis',
  'education.state': 'Demandé le {date}.',
  'education.state.requested': 'Demandé le {date}. La réponse est en préparation.',
  'education.state.sent': 'Envoyé. Répondez à l’expéditeur si vous acceptez.',
  'education.state.accepted': 'Accepté. La facture est encore à venir.',
  'education.state.invoiced': 'La facture est établie et reste à payer.',
  'education.state.paid': 'La facture est payée.',
  'education.until': 'Valable jusqu’au {date}.',
  'education.organisation': 'Établissement',
  'education.role': 'Votre fonction',
  'education.teachers': 'Enseignants',
  'education.students': 'Étudiants',
  'education.seats': 'Licences',
  'education.storage': 'Stockage en Go',
  'education.neededBy': 'Nécessaire pour le',
  'education.purchaseOrder': 'Numéro de bon de commande',
  'education.publicClass': 'Le cours est public',
  'education.urgent': 'C’est urgent',
  'education.urgent.why': 'Un cours ou un événement en dépend.',
  'education.send': 'Demander le devis',

  'support.send': 'Envoyer',
  'support.hint': 'Ce que vous avez fait et ce que vous attendiez.',
  'support.none': 'Envoyez ce texte à l’assistance avec votre question.',
};
