/** Brazilian Portuguese for questions, and for what people write to people. */
import type { Words } from '../en.js';

export const words: Words<'one' | 'many' | 'other', 'help'> = {
  'sales.covers': 'Seu contrato cobre o seguinte. As alterações são feitas pessoalmente com você.',
  'sales.plan': 'Plano',
  'sales.seats': 'Licenças',
  'sales.add_ons': 'Complementos',
  'sales.contact': 'Falar com Vendas',
  'sales.send': 'Enviar',
  'sales.hint': 'O que você quer alterar e até quando.',

  'letter.missing': 'Preencha este campo.',
  'letter.number': 'Digite um número inteiro, 0 ou mais.',
  'letter.refused': 'Isto não foi aceito. Confira ou encurte o texto.',
  'letter.hidden':
    'Um número de cartão ou de conta, código, chave ou senha foi ocultado aqui. Confira o texto e envie novamente.',
  'letter.sent': 'Enviado. Sua referência é {reference}.',
  'letter.another': 'Escrever outra mensagem',
  'letter.message': 'Mensagem',
  'letter.secrets':
    'Não inclua números de cartão ou de conta, códigos de segurança, senhas nem chaves.',
  'letter.facts': 'Enviado com sua mensagem',
  'letter.role': 'Função: {role}',
  'letter.plan': 'Plano: {plan}',
  'letter.notice': 'Aviso: {text}',
  'letter.invoice': 'Fatura',
  'letter.invoice.none': 'Nenhuma delas',
  'letter.invoice.line': 'Fatura: {invoice}',
  'letter.invoice.name': '{number}, {date}, {total}',

  'role.admin': 'Administrador',
  'role.billing_admin': 'Administrador de faturamento',
  'role.member': 'Membro',
  'role.owner': 'Proprietário',
  'role.primary_owner': 'Proprietário principal',

  'charge.policy':
    'O que foi pago em geral não é reembolsado, salvo se a lei ou um acordo por escrito disser o contrário. O cancelamento encerra a renovação e não devolve nada.',
  'charge.report': 'Relatar uma cobrança',
  'charge.first':
    'Uma cobrança que você não reconhece costuma ser uma destas. Marque o que ela não é.',
  'charge.renewal': 'Não é a renovação',
  'charge.renewal.like': 'O preço do plano, no primeiro dia de um período.',
  'charge.change': 'Não é um upgrade nem mais licenças',
  'charge.change.like': 'Um valor quebrado pelo restante de um período, no dia da alteração.',
  'charge.storage': 'Não é armazenamento extra',
  'charge.storage.like': 'Cobrado quando foi adicionado e, depois, junto com o plano.',
  'charge.credits': 'Não é compra de créditos nem recarga automática',
  'charge.credits.like': 'Um valor redondo, que aparece nas transações daquele dia.',
  'charge.other_workspace': 'Não é outro espaço de trabalho',
  'charge.other_workspace.like':
    'Outros podem pagar com o mesmo cartão. As cobranças deles estão nas próprias faturas.',
  'charge.other_workspace.card':
    'Outros também podem pagar com {card}. As cobranças deles estão nas próprias faturas.',
  'charge.hold': 'Não é uma retenção do banco',
  'charge.hold.like':
    'Ainda pendente no extrato. O banco só verifica se o cartão é válido e libera o valor em alguns dias.',
  'charge.left': {
    one: 'Falta {count} para conferir.',
    many: 'Faltam {count} para conferir.',
    other: 'Faltam {count} para conferir.',
  },
  'charge.none': 'Nenhuma destas? Então conte para nós.',
  'charge.wallet':
    'Se o banco mostra uma cobrança e a carteira não mostra crédito, relate. Não pague de novo.',
  'charge.hint': 'O valor, o dia e o texto do seu extrato.',
  'charge.send': 'Enviar relato',

  'usage.small_charges': 'Por que há tantas cobranças pequenas?',
  'usage.small_charges.answer':
    'Cada uso é cobrado quando acontece, muitas vezes por muito pouco. Busque nas transações para ver a que se refere cada uma.',
  'usage.plan_or_balance': 'O que o plano paga e o que o saldo paga?',
  'usage.plan_or_balance.answer':
    'O plano é pago uma vez por período, com cartão ou por fatura. O saldo paga o que é usado.',
  'usage.late_totals': 'Por que algo que acabei de usar ainda não foi contado?',
  'usage.late_totals.answer':
    'O uso é contado em minutos, e um trabalho em andamento apenas reserva um valor. Os totais se atualizam sozinhos.',

  'education.about':
    'Escolas e universidades recebem um orçamento. Solicitá-lo não é comprar, e aceitá-lo não é pagar.',
  'education.ask': 'Solicitar um orçamento',
  'education.ask.again': 'Solicitar outro orçamento',
  'education.state': 'Solicitado em {date}.',
  'education.state.requested': 'Solicitado em {date}. A resposta está sendo preparada.',
  'education.state.sent': 'Enviado a você. Responda a quem enviou se aceitar.',
  'education.state.accepted': 'Aceito. A fatura ainda está por vir.',
  'education.state.invoiced': 'A fatura foi emitida e ainda precisa ser paga.',
  'education.state.paid': 'A fatura está paga.',
  'education.until': 'Válido até {date}.',
  'education.organisation': 'Instituição',
  'education.role': 'Sua função nela',
  'education.teachers': 'Professores',
  'education.students': 'Alunos',
  'education.seats': 'Licenças',
  'education.storage': 'Armazenamento em GB',
  'education.neededBy': 'Necessário até',
  'education.purchaseOrder': 'Número do pedido de compra',
  'education.publicClass': 'A turma é pública',
  'education.urgent': 'É urgente',
  'education.urgent.why': 'Uma aula ou um evento depende disso.',
  'education.send': 'Solicitar orçamento',

  'support.send': 'Enviar',
  'support.hint': 'O que você fez e o que esperava.',
  'support.none': 'Envie este texto ao suporte com sua pergunta.',
};
