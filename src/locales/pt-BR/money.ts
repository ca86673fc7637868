/** Brazilian Portuguese for cards, invoices and what is owed. */
import type { Words } from '../en.js';

export const words: Words<'one' | 'many' | 'other', 'money'> = {
  'card.name': '{brand} com final {last4}',
  'card.shown': '{brand} •••• {last4}',
  'card.amex': 'American Express',
  'card.diners': 'Diners Club',
  'card.discover': 'Discover',
  'card.jcb': 'JCB',
  'card.mastercard': 'Mastercard',
  'card.unionpay': 'UnionPay',
  'card.visa': 'Visa',

  'details.purpose':
    'Gerencie formas de pagamento, baixe faturas ou faça upgrade e cancele seu plano.',
  'details.card': '{brand} com final {last4}, validade {expiry}',
  'details.visit': 'Ir para o portal de faturamento',

  'method.none': 'Nenhum cartão cadastrado.',
  'method.expires': 'Validade {expiry}',
  'method.this_month': 'Vence neste mês, {expiry}',
  'method.expired': 'Vencido {expiry}',
  'method.update': 'Atualizar dados do cartão',
  'method.alone':
    'Outro cartão, sozinho, não paga uma fatura em aberto. Depois, tente cobrar a fatura novamente.',
  'method.cards': 'Cartões salvos',
  'method.default': 'Cobrado por padrão',
  'method.make_default': 'Definir como padrão',
  'method.make_default.of': 'Definir como padrão: {card}',
  'method.made_default': 'A partir de agora, a cobrança é feita em {card}.',
  'method.remove': 'Remover',
  'method.remove.of': 'Remover {card}',
  'method.remove.ask': 'Remover {card}? Ele não poderá mais ser cobrado aqui.',
  'method.remove.ask.default':
    'Remover {card}? É o cartão em que a cobrança é feita: outro cartão salvo tomará o lugar dele.',
  'method.remove.ask.last':
    'Remover {card}? É o único cartão: renovações e recargas falharão até que haja outro.',
  'method.remove.keep': 'Manter cartão',
  'method.remove.confirm': 'Remover cartão',
  'method.removed': '{card} foi removido.',

  'invoices.title': 'Faturas',
  'invoices.caption': 'Faturas, mais recentes primeiro',
  'invoices.status.draft': 'Rascunho',
  'invoices.status.open': 'Em aberto',
  'invoices.status.failed': 'Falhou',
  'invoices.status.requires_action': 'Requer ação',
  'invoices.status.paid': 'Paga',
  'invoices.status.void': 'Sem efeito',
  'invoices.status.canceled': 'Cancelada',
  'invoices.due': '{amount} a pagar',
  'invoices.due.by': '{amount} a pagar até {date}',
  'invoices.pay': 'Pagar',
  'invoices.pay.of': 'Pagar {number}',
  'invoices.download': 'Baixar fatura',
  'invoices.download.of': 'Baixar fatura {number}',
  'invoices.paid': 'Paga em {date}, recibo {number}',
  'invoices.receipt': 'Recibo',
  'invoices.receipt.of': 'Recibo {number}: baixar',
  'invoices.empty': 'Ainda não há faturas. O que for cobrado aparecerá aqui.',
  'invoices.loaded': {
    one: '{count} fatura carregada, há mais',
    many: '{count} de faturas carregadas, há mais',
    other: '{count} faturas carregadas, há mais',
  },
  'invoices.complete': {
    one: '{count} fatura',
    many: '{count} de faturas no total',
    other: 'Todas as {count} faturas',
  },
  'invoices.more': 'Carregar mais',
  'invoices.more.again': 'Tentar novamente',
  'invoices.portal': 'As faturas e os recibos estão no portal de faturamento.',
  'invoices.document':
    'Outro documento, por exemplo para o seu setor de compras, é feito a pedido.',
  'invoices.document.ask': 'Solicitar um documento',
  'invoices.visit': 'Ir para o portal de faturamento',

  'quotes.caption': 'Orçamentos',
  'quotes.requested_at': 'Solicitado em {date}',
  'quotes.until': 'Válido até {date}',
  'quotes.status.requested': 'Solicitado',
  'quotes.status.sent': 'Enviado',
  'quotes.status.accepted': 'Aceito',
  'quotes.status.invoiced': 'Faturado',
  'quotes.status.paid': 'Pago',
  'quotes.status.declined': 'Recusado',
  'quotes.status.withdrawn': 'Retirado',
  'quotes.status.expired': 'Expirado',

  'recovery.invoices': 'Faturas não pagas',
  'recovery.more': {
    one: 'Mais {count} fatura não paga',
    many: 'Mais {count} de faturas não pagas',
    other: 'Mais {count} faturas não pagas',
  },
  'recovery.failed':
    'A cobrança falhou. Tente novamente com {card} ou atualize a forma de pagamento primeiro.',
  'recovery.failed.no_card': 'A cobrança falhou.',
  'recovery.requires_action': 'Seu banco pede que você confirme este pagamento.',
  'recovery.open': 'Ainda não paga.',
  'recovery.open.due': 'Ainda não paga. Vence em {date}.',
  'recovery.settling': 'Enviado. Você não precisa pagar de novo.',
  'recovery.retry': 'Tentar cobrar novamente',
  'recovery.retry.of': 'Tentar cobrar novamente a fatura {number}',
  'recovery.verify': 'Confirmar pagamento',
  'recovery.verify.of': 'Confirmar pagamento de {number}',
  'recovery.pay': 'Pagar fatura',
  'recovery.pay.of': 'Pagar fatura {number}',
  'recovery.update': 'Atualizar forma de pagamento',
  'recovery.hold':
    'Seu contrato cobre este pagamento, por isso ele será resolvido pessoalmente com você. Fale com Vendas ou com o suporte.',
  'recovery.sales': 'Falar com Vendas',
  'recovery.support': 'Falar com o suporte',

  'return.checking': 'Procurando seu pagamento.',
  'return.check_failed':
    'Não foi possível consultar seu pagamento. Nada foi perdido; tente novamente.',
  'return.unknown':
    'O pagamento do qual você voltou não é conhecido aqui. O que você vê está atualizado.',
  'return.other_workspace':
    'Você voltou de um pagamento de outro espaço de trabalho. Nada foi alterado neste.',
  'return.settling':
    'Enviado. Aguardando confirmação, geralmente menos de um minuto. O que você vê ainda pode ser de antes.',
  'return.stuck':
    'A confirmação está demorando mais que o normal. Nada falhou: você não precisa pagar de novo. Se continuar assim, entre em contato com o suporte e informe os detalhes.',
  'return.settled': 'Confirmado. Seu faturamento está em dia.',
  'return.payment_failed':
    'O pagamento não foi concluído. O que ainda está em aberto aparece abaixo.',
  'return.refresh': 'Atualizar',
  'return.retry': 'Tentar novamente',
  'return.copy': 'Copiar detalhes para o suporte',
  'return.checkout': 'Pagamento: {id}',
  'return.paid_at': 'Pago: {time}',

  'invoice_credit.means':
    'O que restou de alterações no plano ou nas licenças. Suas próximas faturas são reduzidas por ele. Não é pago em dinheiro e não paga uso.',
};
