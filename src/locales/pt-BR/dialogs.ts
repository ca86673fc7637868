/** Brazilian Portuguese for what opens once a person has pressed something: a checkout, a card, a question. */
import type { Words } from '../en.js';

export const words: Words<'one' | 'many' | 'other', 'dialogs'> = {
  'checkout.title': 'Pagamento',
  'checkout.close': 'Cancelar pagamento',
  'checkout.away': 'Conclua na janela do navegador que se abriu e depois volte para cá.',
  'checkout.blocked': 'A página de pagamento não abriu. Siga o link até ela.',
  'checkout.open': 'Abrir a página de pagamento',
  'checkout.finished': 'Já concluí',
  'checkout.no_slot': 'O pagamento não está disponível nesta página.',

  'payment.card': 'Novo cartão',
  'payment.bank': 'Confirmar no seu banco',
  'payment.cancel': 'Cancelar',

  'change.title': 'Alterar sua assinatura',
  'change.title.upgrade': 'Fazer upgrade para {plan}',
  'change.title.downgrade': 'Fazer downgrade para {plan}',
  'change.title.switch_to_yearly': 'Mudar para cobrança anual',
  'change.title.switch_to_monthly': 'Mudar para cobrança mensal',
  'change.due': 'A pagar agora',
  'change.lines': 'Como se chega ao valor',
  'change.unused': {
    one: 'Tempo não usado: {item}',
    many: 'Tempo não usado: {count} × {item}',
    other: 'Tempo não usado: {count} × {item}',
  },
  'change.remaining': {
    one: 'Tempo restante: {item}',
    many: 'Tempo restante: {count} × {item}',
    other: 'Tempo restante: {count} × {item}',
  },
  'change.full_period': {
    one: '{item}, novo período',
    many: '{count} × {item}, novo período',
    other: '{count} × {item}, novo período',
  },
  'change.storage': 'armazenamento extra',
  'change.credit': 'Crédito anterior',
  'change.kept': 'O que sobrar fica como crédito para suas próximas faturas.',
  'change.next': 'Próxima fatura em {date}',
  'change.warning.storage_over':
    'Seus arquivos ocupam {size} a mais que o armazenamento restante. Nada novo poderá ser enviado até que você libere esse espaço ou compre armazenamento.',
  'change.warning.cancellation_cleared': 'Seu cancelamento é desfeito: a assinatura continua.',
  'change.renewed':
    'Os valores anteriores não valem mais, por isso estes são novos. Nada foi cobrado.',
  'change.back': 'Voltar',
  'change.close': 'Fechar',
  'change.pay': 'Pagar {amount}',
  'change.confirm': 'Confirmar alteração',
  'change.succeeded': 'Alterado. Seu faturamento está em dia.',
  'change.settling': 'Enviado. Aguardando confirmação.',
  'change.requires_action': 'Alterado. O pagamento ainda precisa ser confirmado no seu banco.',

  'cancel.title': 'Cancelar {plan}',
  'cancel.ends': 'Termina em {date}. Você mantém o acesso até lá e pode reiniciá-lo antes.',
  'cancel.ends_with_trial':
    'Termina com o teste em {date}, sem cobrança. Você mantém o acesso até lá e pode reiniciá-lo antes.',
  'cancel.no_refund': 'O que já foi cobrado não é reembolsado.',
  'cancel.add_ons': 'Seu armazenamento extra termina com o plano.',
  'cancel.balance': 'Seu saldo permanece.',
  'cancel.feedback': 'Por que você está saindo?',
  'cancel.keep': 'Manter plano',
  'cancel.confirm': 'Cancelar em {date}',
  'cancel.done': 'Cancelado. O plano termina em {date}.',

  'stripe.loading': 'Carregando o formulário de pagamento',
  'stripe.held': 'Um pagamento por vez. Conclua ou cancele primeiro o que está aberto.',
  'stripe.failed': 'Não foi possível carregar o formulário de pagamento. Nada foi cobrado.',
  'stripe.retry': 'Tentar novamente',
  'stripe.close': 'Fechar pagamento',
  'stripe.expired': 'Este pagamento expirou. Nada foi cobrado; comece de novo.',
  'stripe.save_card': 'Salvar cartão',
  'stripe.card_failed': 'Não foi possível salvar o cartão. Confira os dados ou tente outro.',
  'stripe.card_waiting':
    'Seu banco ainda não respondeu. Espere ou cancele: um cartão aceito mais tarde será salvo mesmo assim.',
  'stripe.verifying': 'Seu banco pede que você confirme este pagamento.',
};
