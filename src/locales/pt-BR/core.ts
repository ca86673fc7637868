/** Brazilian Portuguese that is there at once: what a page says of itself, what any widget says, and public prices. */
import type { Words } from '../en.js';

export const words: Words<'one' | 'many' | 'other', 'core'> = {
  'amount.credits': {
    one: '{amount} crédito',
    many: '{amount} de créditos',
    other: '{amount} créditos',
  },

  'read.loading': 'Carregando',
  'read.failed': 'Não foi possível carregar.',
  'read.offline': 'Parece que você está sem conexão.',
  'read.retry': 'Tentar novamente',
  'read.refused': 'Você não tem acesso ao faturamento deste espaço de trabalho.',
  'read.signed_out': 'Sua sessão foi encerrada. Entre novamente para ver o faturamento.',
  'read.stale': 'Não foi possível atualizar. Estes dados são de {time}.',

  'checkout.complete': 'Enviado. Atualizando seu faturamento.',
  'checkout.settled': 'Seu faturamento está em dia.',
  'checkout.closed': 'Pagamento fechado. Nada foi cobrado.',
  'checkout.settling': 'Enviado. Aguardando confirmação, geralmente menos de um minuto.',
  'checkout.stuck':
    'Ainda aguardando o processador de pagamentos. Nada falhou: você não precisa pagar de novo. Se continuar assim, entre em contato com o suporte.',
  'checkout.refresh': 'Atualizar',

  'payment.succeeded': 'Pago. Seu faturamento está em dia.',
  'payment.settling': 'Enviado. Aguardando confirmação.',
  'payment.card.done': 'Cartão salvo. Atualizando seu faturamento.',
  'payment.card.closed': 'Fechado. Nenhum cartão novo foi salvo ainda.',
  'payment.bank.done': 'Confirmado. Atualizando seu faturamento.',
  'payment.bank.closed': 'Fechado. O pagamento não está confirmado.',

  'sales.title': 'Seu contrato',

  'error.payment_declined': 'O cartão foi recusado. Tente outro cartão.',
  'error.authentication_required': 'Seu banco pede que você confirme este pagamento.',
  'error.not_verified': 'O pagamento não foi confirmado no banco. Nada foi cobrado.',
  'error.validation': 'Algum dado não foi aceito. Corrija-o e tente novamente.',
  'error.version_conflict':
    'Outra pessoa salvou primeiro. Veja o que vale agora e tente novamente.',
  'error.rate_limited': 'Muitas tentativas. Aguarde um momento e tente novamente.',
  'error.offline': 'Sem conexão. Nada foi perdido; tente novamente quando estiver conectado.',
  'error.timeout':
    'Nenhuma resposta chegou a tempo. Tente novamente: não haverá cobrança em dobro.',
  'error.settling': 'Isto já está sendo processado.',
  'error.in_flight': 'Isto já está sendo processado.',
  'error.idempotency_in_progress': 'Isto já está sendo processado.',
  'error.link_expired': 'O link deste documento expirou. Tente novamente.',
  'error.unsafe_url':
    'O endereço para continuar não é confiável para esta página, por isso não foi aberto.',
  'error.other': 'Não funcionou. Tente novamente.',

  'field.optional': '{label} (opcional)',

  'copy.button': 'Copiar para um administrador',
  'copy.support': 'Copiar para o suporte',
  'copy.done': 'Copiado',
  'copy.failed': 'A cópia foi bloqueada. Selecione o texto e copie-o.',
  'copy.workspace': 'Espaço de trabalho: {name}',
  'copy.page': 'Página: {url}',
  'copy.blocked': 'Trabalho bloqueado: {url}',

  'status.active': 'Ativa',
  'status.trialing': 'Em teste',
  'status.past_due': 'Em atraso',
  'status.canceled': 'Cancelada',
  'status.unpaid': 'Não paga',
  'status.incomplete': 'Incompleta',
  'status.incomplete_expired': 'Incompleta e expirada',
  'status.paused': 'Pausada',

  'badge.loading': 'Carregando o status',
  'badge.unknown': 'Status desconhecido',

  'page.areas': 'Áreas do faturamento',
  'page.team_plan': 'Plano da equipe',
  'page.plan': 'Plano',
  'page.subscription': 'Assinatura',
  'page.plans': 'Planos',
  'page.credit_balance': 'Saldo de créditos',
  'page.ai_credits': 'Créditos de IA',
  'page.wallet': 'Carteira',
  'page.invoices': 'Faturas',
  'page.proration': 'Faturamento justo e cálculo proporcional',
  'page.documents': 'Faturas, recibos e orçamentos',

  'recovery.title': 'Pagamentos pendentes',

  'seats.title': 'Licenças',

  'storage.title': 'Armazenamento',

  'addons.title': 'Complementos de armazenamento',

  'method.title': 'Forma de pagamento',

  'details.title': 'Dados de faturamento',

  'packs.title': 'Pacotes de créditos',

  'addBalance.title': 'Adicionar saldo',

  'reload.auto_pay': 'Pagamento automático',
  'reload.auto_reload': 'Recarga automática',

  'alerts.title': 'Alertas de saldo baixo',

  'history.title': 'Transações',

  'invoice_credit.title': 'Crédito em faturas',

  'charge.title': 'Reembolsos e cobranças duplicadas',

  'education.title': 'Planos educacionais',

  'usage.title': 'Como o uso é cobrado',

  'support.title': 'Falar com o suporte',

  'refusal.not_member': 'Você não tem acesso a este espaço de trabalho.',
  'refusal.policy_off': 'Isto não está disponível aqui.',
  'refusal.surface_unsupported': 'Use o aplicativo web ou de desktop para isso.',
  'refusal.contract_managed': 'Seu contrato cobre isso. Fale com Vendas para alterar.',
  'refusal.no_billing_record': 'Ainda não há registro de faturamento.',
  'refusal.no_subscription': 'Assine um plano primeiro.',
  'refusal.status_blocks': 'A situação da assinatura não permite isso agora.',
  'refusal.payment_before_plans': 'Pague a fatura em aberto antes de mudar de plano.',
  'refusal.resume_before_plans': 'Retome a assinatura antes de mudar de plano.',
  'refusal.first_payment_before_plans': 'Conclua o primeiro pagamento antes de mudar de plano.',
  'refusal.no_payment_method': 'Adicione uma forma de pagamento primeiro.',
  'refusal.limit_blocks':
    'Este plano tem menos licenças do que você tem membros. Remova membros primeiro.',
  'refusal.settling': 'Um pagamento para isso está sendo confirmado.',
  'refusal.in_flight': 'Isto já está sendo processado.',
  'refusal.role': 'Sua função não permite isso.',
  'refusal.nobody_manages':
    'Ninguém administra o faturamento neste espaço de trabalho. Entre em contato com o suporte.',
  'refusal.owner_starts_checkout': 'Somente o proprietário principal pode iniciar o pagamento',
  'refusal.owner_opens_portal':
    'Somente o proprietário principal pode abrir o portal de faturamento',
  'refusal.admin_manages_plan': 'Um administrador do espaço de trabalho gerencia o plano.',
  'refusal.admin_fixes_payment':
    'Um administrador do espaço de trabalho precisa resolver este pagamento. Não adicione um cartão pessoal em outro lugar.',
  'refusal.admin_opens_billing':
    'O faturamento é acessível aos administradores do espaço de trabalho. Fale com um deles.',

  'banner.payment_action': 'Seu banco pede que você confirme um pagamento.',
  'banner.payment_action.due': 'Seu banco pede que você confirme um pagamento de {due}.',
  'banner.payment_failed.failed': 'Pagamento com falha: uma cobrança falhou.',
  'banner.payment_failed.failed.due': 'Pagamento com falha: uma cobrança de {due} falhou.',
  'banner.payment_failed.past_due': 'Pagamento com falha: a última cobrança falhou.',
  'banner.payment_failed.past_due.due': 'Pagamento com falha: a última cobrança de {due} falhou.',
  'banner.payment_failed.unpaid': 'A última fatura não foi paga.',
  'banner.payment_failed.unpaid.due': 'A última fatura, de {due}, não foi paga.',
  'banner.incomplete': 'O primeiro pagamento não foi concluído. Conclua-o até {time}.',
  'banner.over_seats': {
    one: 'Licenças excedidas: {used} membros para {count} licença paga.',
    many: 'Licenças excedidas: {used} membros para {count} de licenças pagas.',
    other: 'Licenças excedidas: {used} membros para {count} licenças pagas.',
  },
  'banner.over_storage': 'Armazenamento excedido: {used} de {quota} em uso, {over} a mais.',
  'banner.cancel_scheduled': 'Cancelamento agendado: seu plano termina em {date}.',
  'banner.trial.today': 'Teste: termina hoje, {date}.',
  'banner.trial': {
    one: 'Teste: termina em {date}, daqui a {count} dia.',
    many: 'Teste: termina em {date}, daqui a {count} de dias.',
    other: 'Teste: termina em {date}, daqui a {count} dias.',
  },
  'banner.autoreload_suspended.suspended':
    'A recarga automática está suspensa porque as cobranças falharam repetidamente.',
  'banner.autoreload_suspended.capped':
    'A recarga automática atingiu o limite deste mês, e o saldo está abaixo do mínimo definido.',
  'banner.low_balance': 'Seu saldo está baixo: {balance}.',
  'banner.low_balance.stopped': 'Seu saldo é de {balance}. O serviço foi interrompido.',
  'banner.updating': 'Atualizando…',
  'banner.dismiss': 'Dispensar',
  'banner.dismissed': 'Aviso dispensado',
  'banner.none': 'Não há avisos',

  'answer.verify_payment': 'Confirmar pagamento',
  'answer.update_payment_method': 'Atualizar forma de pagamento',
  'answer.pay_invoice': 'Pagar fatura',
  'answer.finish_payment': 'Concluir pagamento',
  'answer.add_seats': 'Adicionar licenças',
  'answer.manage_members': 'Gerenciar membros',
  'answer.change_plan': 'Mudar de plano',
  'answer.buy_storage': 'Comprar armazenamento',
  'answer.review_files': 'Revisar arquivos',
  'answer.upgrade': 'Fazer upgrade',
  'answer.restart': 'Reiniciar',
  'answer.choose_plan': 'Escolher um plano',
  'answer.raise_cap': 'Aumentar limite',
  'answer.buy_credits': 'Comprar créditos',
  'answer.add_balance': 'Adicionar saldo',
  'answer.contact_sales': 'Falar com Vendas',
  'answer.contact_support': 'Falar com o suporte',

  'refusal.subscribe_before_packs': 'Assine um plano primeiro para comprar pacotes de créditos',
  'refusal.payment_before_packs':
    'Pague primeiro a fatura em aberto para comprar pacotes de créditos',
  'refusal.resume_before_packs': 'Retome primeiro a assinatura para comprar pacotes de créditos',
  'refusal.owner_changes_alerts': 'Somente o proprietário principal pode alterar os alertas',
  'refusal.owner_buys_packs': 'Somente o proprietário principal pode comprar pacotes de créditos',
  'refusal.creator_buys_packs': 'Somente o criador da equipe pode comprar pacotes de créditos',
  'refusal.admin_buys_credits':
    'Um administrador do espaço de trabalho compra créditos e configura a recarga automática. Fale com um deles quando os créditos estiverem acabando.',
  'refusal.admin_adds_seats':
    'Há mais membros do que licenças pagas. Fale com um administrador do espaço de trabalho.',
  'refusal.admin_frees_storage':
    'O armazenamento ultrapassou a cota. Fale com um administrador do espaço de trabalho ou exclua arquivos seus.',
  'refusal.admin_manages_members':
    'Somente um administrador do espaço de trabalho pode alterar membros.',

  'plans.title': 'Planos',
  'plans.interval': 'Período de cobrança',
  'plans.billed.month': 'Cobrança mensal',
  'plans.billed.year': 'Cobrança anual',
  'plans.save': 'Economize {percent}',
  'plans.save_up_to': 'Economize até {percent}',
  'plans.recommended': 'Recomendado',
  'plans.free': 'Grátis',
  'plans.custom': 'Preço personalizado',
  'plans.per.month': 'por mês',
  'plans.per.year': 'por ano',
  'plans.per_seat.month': 'por licença / mês',
  'plans.per_seat.year': 'por licença / ano',
  'plans.only.month': 'Este plano só tem cobrança mensal.',
  'plans.only.year': 'Este plano só tem cobrança anual.',
  'plans.label.contact_sales': 'Falar com Vendas',
  'plans.label.start_trial': 'Iniciar teste',
  'plans.label.proceed_to_payment': 'Prosseguir para o pagamento',
  'plans.label.continue_plan': 'Continuar com este plano',

  'page.title': 'Faturamento',

  'return.switch': 'Trocar de espaço de trabalho',
  'return.title': 'Seu pagamento',
};
