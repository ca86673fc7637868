/** French that is there at once: what a page says of itself, what any widget says, and public prices. */
import type { Words } from '../en.js';

export const words: Words<'one' | 'many' | 'other', 'core'> = {
  'amount.credits': {
    one: '{amount} crédit',
    many: '{amount} de crédits',
    other: '{amount} crédits',
  },

  'read.loading': 'Chargement',
  'read.failed': 'Impossible de charger ces informations.',
  'read.offline': 'Vous semblez être hors ligne.',
  'read.retry': 'Réessayer',
  'read.refused': 'Vous n’avez pas accès à la facturation de cet espace de travail.',
  'read.signed_out': 'Vous êtes déconnecté. Reconnectez-vous pour voir la facturation.',
  'read.stale': 'Actualisation impossible. Ces informations datent du {time}.',

  'checkout.complete': 'Envoyé. Mise à jour de votre facturation.',
  'checkout.settled': 'Votre facturation est à jour.',
  'checkout.closed': 'Paiement fermé. Rien n’a été débité.',
  'checkout.settling': 'Envoyé. En attente de confirmation, généralement moins d’une minute.',
  'checkout.stuck':
    'Toujours en attente du prestataire de paiement. Rien n’a échoué\u00a0: vous n’avez pas à payer de nouveau. Si cela dure, contactez l’assistance.',
  'checkout.refresh': 'Actualiser',

  'payment.succeeded': 'Payé. Votre facturation est à jour.',
  'payment.settling': 'Envoyé. En attente de confirmation.',
  'payment.card.done': 'Carte enregistrée. Mise à jour de votre facturation.',
  'payment.card.closed': 'Fermé. Aucune nouvelle carte n’est encore enregistrée.',
  'payment.bank.done': 'Confirmé. Mise à jour de votre facturation.',
  'payment.bank.closed': 'Fermé. Le paiement n’est pas confirmé.',

  'sales.title': 'Votre contrat',

  'error.payment_declined': 'La carte a été refusée. Essayez une autre carte.',
  'error.authentication_required': 'Votre banque vous demande de confirmer ce paiement.',
  'error.not_verified':
    'Le paiement n’a pas été confirmé auprès de la banque. Rien n’a été débité.',
  'error.validation': 'Une information n’a pas été acceptée. Corrigez-la, puis réessayez.',
  'error.version_conflict':
    'Quelqu’un d’autre a enregistré avant vous. Regardez ce qui s’applique maintenant, puis réessayez.',
  'error.rate_limited': 'Trop de tentatives. Patientez un instant, puis réessayez.',
  'error.offline':
    'Aucune connexion. Rien n’a été perdu\u00a0; réessayez quand vous serez en ligne.',
  'error.timeout':
    'Aucune réponse n’est arrivée à temps. Réessayez\u00a0: vous ne serez pas débité deux fois.',
  'error.settling': 'Cette demande est déjà en cours de traitement.',
  'error.in_flight': 'Cette demande est déjà en cours de traitement.',
  'error.idempotency_in_progress': 'Cette demande est déjà en cours de traitement.',
  'error.link_expired': 'Le lien vers ce document a expiré. Réessayez.',
  'error.unsafe_url':
    'L’adresse à laquelle continuer n’est pas reconnue comme fiable par cette page\u00a0; elle n’a donc pas été ouverte.',
  'error.other': 'Cela n’a pas fonctionné. Réessayez.',

  'field.optional': '{label} (facultatif)',

  'copy.button': 'Copier pour un administrateur',
  'copy.support': 'Copier pour l’assistance',
  'copy.done': 'Copié',
  'copy.failed': 'La copie a été bloquée. Sélectionnez le texte et copiez-le.',
  'copy.workspace': 'Espace de travail\u00a0: {name}',
  'copy.page': 'Page\u00a0: {url}',
  'copy.blocked': 'Tâche bloquée\u00a0: {url}',

  'status.active': 'Actif',
  'status.trialing': 'À l’essai',
  'status.past_due': 'En retard de paiement',
  'status.canceled': 'Résilié',
  'status.unpaid': 'Impayé',
  'status.incomplete': 'Incomplet',
  'status.incomplete_expired': 'Incomplet, expiré',
  'status.paused': 'En pause',

  'badge.loading': 'Chargement du statut',
  'badge.unknown': 'Statut inconnu',

  'page.areas': 'Rubriques de la facturation',
  'page.team_plan': 'Offre de l’équipe',
  'page.plan': 'Offre',
  'page.subscription': 'Abonnement',
  'page.plans': 'Offres',
  'page.credit_balance': 'Solde de crédits',
  'page.ai_credits': 'Crédits IA',
  'page.wallet': 'Portefeuille',
  'page.invoices': 'Factures',
  'page.proration': 'Facturation équitable et prorata',
  'page.documents': 'Factures, reçus et devis',

  'recovery.title': 'Paiements dus',

  'seats.title': 'Licences',

  'storage.title': 'Stockage',

  'addons.title': 'Suppléments de stockage',

  'method.title': 'Moyen de paiement',

  'details.title': 'Informations de facturation',

  'packs.title': 'Packs de crédits',

  'addBalance.title': 'Ajouter du solde',

  'reload.auto_pay': 'Paiement automatique',
  'reload.auto_reload': 'Recharge automatique',

  'alerts.title': 'Alertes de solde bas',

  'history.title': 'Transactions',

  'invoice_credit.title': 'Avoir sur factures',

  'charge.title': 'Remboursements et débits en double',

  'education.title': 'Offres pour l’enseignement',

  'usage.title': 'Comment l’utilisation est facturée',

  'support.title': 'Contacter l’assistance',

  'refusal.not_member': 'Vous n’avez pas accès à cet espace de travail.',
  'refusal.policy_off': 'Cela n’est pas disponible ici.',
  'refusal.surface_unsupported': 'Utilisez l’application web ou de bureau pour cela.',
  'refusal.contract_managed':
    'Votre contrat s’en charge. Contactez le service commercial pour le modifier.',
  'refusal.no_billing_record': 'Il n’y a pas encore d’informations de facturation.',
  'refusal.no_subscription': 'Souscrivez d’abord une offre.',
  'refusal.status_blocks': 'L’état de l’abonnement ne le permet pas pour le moment.',
  'refusal.payment_before_plans': 'Payez la facture en attente avant de changer d’offre.',
  'refusal.resume_before_plans': 'Reprenez l’abonnement avant de changer d’offre.',
  'refusal.first_payment_before_plans': 'Terminez le premier paiement avant de changer d’offre.',
  'refusal.no_payment_method': 'Ajoutez d’abord un moyen de paiement.',
  'refusal.limit_blocks':
    'Cette offre compte moins de licences que vous n’avez de membres. Retirez d’abord des membres.',
  'refusal.settling': 'Un paiement pour cela est en cours de confirmation.',
  'refusal.in_flight': 'Cette demande est déjà en cours de traitement.',
  'refusal.role': 'Votre rôle ne le permet pas.',
  'refusal.nobody_manages':
    'Personne ne gère la facturation dans cet espace de travail. Contactez l’assistance.',
  'refusal.owner_starts_checkout': 'Seul le propriétaire principal peut lancer un paiement',
  'refusal.owner_opens_portal':
    'Seul le propriétaire principal peut ouvrir le portail de facturation',
  'refusal.admin_manages_plan': 'Un administrateur de l’espace de travail gère l’offre.',
  'refusal.admin_fixes_payment':
    'Un administrateur de l’espace de travail doit régulariser ce paiement. N’ajoutez pas de carte personnelle ailleurs.',
  'refusal.admin_opens_billing':
    'La facturation est réservée aux administrateurs de l’espace de travail. Adressez-vous à l’un d’eux.',

  'banner.payment_action': 'Votre banque vous demande de confirmer un paiement.',
  'banner.payment_action.due': 'Votre banque vous demande de confirmer un paiement de {due}.',
  'banner.payment_failed.failed': 'Paiement échoué\u00a0: un débit a échoué.',
  'banner.payment_failed.failed.due': 'Paiement échoué\u00a0: un débit de {due} a échoué.',
  'banner.payment_failed.past_due': 'Paiement échoué\u00a0: le dernier débit a échoué.',
  'banner.payment_failed.past_due.due':
    'Paiement échoué\u00a0: le dernier débit de {due} a échoué.',
  'banner.payment_failed.unpaid': 'La dernière facture est impayée.',
  'banner.payment_failed.unpaid.due': 'La dernière facture de {due} est impayée.',
  'banner.incomplete': 'Le premier paiement n’est pas terminé. Terminez-le avant le {time}.',
  'banner.over_seats': {
    one: 'Licences dépassées\u00a0: {used} membres pour {count} licence payée.',
    many: 'Licences dépassées\u00a0: {used} membres pour {count} de licences payées.',
    other: 'Licences dépassées\u00a0: {used} membres pour {count} licences payées.',
  },
  'banner.over_storage':
    'Stockage dépassé\u00a0: {used} utilisés sur {quota}, soit {over} de trop.',
  'banner.cancel_scheduled': 'Résiliation programmée\u00a0: votre offre prend fin le {date}.',
  'banner.trial.today': 'Essai\u00a0: il prend fin aujourd’hui, le {date}.',
  'banner.trial': {
    one: 'Essai\u00a0: il prend fin le {date}, dans {count} jour.',
    many: 'Essai\u00a0: il prend fin le {date}, dans {count} de jours.',
    other: 'Essai\u00a0: il prend fin le {date}, dans {count} jours.',
  },
  'banner.autoreload_suspended.suspended':
    'La recharge automatique est suspendue, car les débits ont échoué à plusieurs reprises.',
  'banner.autoreload_suspended.capped':
    'La recharge automatique a atteint son plafond pour ce mois, et le solde est inférieur au seuil.',
  'banner.low_balance': 'Votre solde est bas\u00a0: {balance}.',
  'banner.low_balance.stopped': 'Votre solde est de {balance}. Le service est arrêté.',
  'banner.updating': 'Mise à jour…',
  'banner.dismiss': 'Masquer',
  'banner.dismissed': 'Message masqué',
  'banner.none': 'Aucun message',

  'answer.verify_payment': 'Confirmer le paiement',
  'answer.update_payment_method': 'Mettre à jour le moyen de paiement',
  'answer.pay_invoice': 'Payer la facture',
  'answer.finish_payment': 'Terminer le paiement',
  'answer.add_seats': 'Ajouter des licences',
  'answer.manage_members': 'Gérer les membres',
  'answer.change_plan': 'Changer d’offre',
  'answer.buy_storage': 'Acheter du stockage',
  'answer.review_files': 'Examiner les fichiers',
  'answer.upgrade': 'Passer à l’offre supérieure',
  'answer.restart': 'Relancer',
  'answer.choose_plan': 'Choisir une offre',
  'answer.raise_cap': 'Relever le plafond',
  'answer.buy_credits': 'Acheter des crédits',
  'answer.add_balance': 'Ajouter du solde',
  'answer.contact_sales': 'Contacter le service commercial',
  'answer.contact_support': 'Contacter l’assistance',

  'refusal.subscribe_before_packs':
    'Souscrivez d’abord une offre pour acheter des packs de crédits',
  'refusal.payment_before_packs':
    'Payez d’abord la facture en attente pour acheter des packs de crédits',
  'refusal.resume_before_packs': 'Reprenez d’abord l’abonnement pour acheter des packs de crédits',
  'refusal.owner_changes_alerts': 'Seul le propriétaire principal peut modifier les alertes',
  'refusal.owner_buys_packs': 'Seul le propriétaire principal peut acheter des packs de crédits',
  'refusal.creator_buys_packs': 'Seul le créateur de l’équipe peut acheter des packs de crédits',
  'refusal.admin_buys_credits':
    'Un administrateur de l’espace de travail achète les crédits et règle la recharge automatique. Adressez-vous à lui quand les crédits s’épuisent.',
  'refusal.admin_adds_seats':
    'Il y a plus de membres que de licences payées. Adressez-vous à un administrateur de l’espace de travail.',
  'refusal.admin_frees_storage':
    'Le quota de stockage est dépassé. Adressez-vous à un administrateur de l’espace de travail, ou supprimez des fichiers qui vous appartiennent.',
  'refusal.admin_manages_members':
    'Seul un administrateur de l’espace de travail peut modifier les membres.',

  'plans.title': 'Offres',
  'plans.interval': 'Période de facturation',
  'plans.billed.month': 'Facturation mensuelle',
  'plans.billed.year': 'Facturation annuelle',
  'plans.save': 'Économisez {percent}',
  'plans.save_up_to': 'Économisez jusqu’à {percent}',
  'plans.recommended': 'Recommandée',
  'plans.free': 'Gratuit',
  'plans.custom': 'Tarif sur mesure',
  'plans.per.month': 'par mois',
  'plans.per.year': 'par an',
  'plans.per_seat.month': 'par licence / mois',
  'plans.per_seat.year': 'par licence / an',
  'plans.only.month': 'Cette offre est facturée uniquement au mois.',
  'plans.only.year': 'Cette offre est facturée uniquement à l’année.',
  'plans.label.contact_sales': 'Contacter le service commercial',
  'plans.label.start_trial': 'Commencer l’essai',
  'plans.label.proceed_to_payment': 'Passer au paiement',
  'plans.label.continue_plan': 'Continuer avec cette offre',

  'page.title': 'Facturation',

  'return.switch': 'Changer d’espace de travail',
  'return.title': 'Votre paiement',
};
