/** Spanish for cards, invoices and what is owed. */
import type { Words } from '../en.js';

export const words: Words<'one' | 'many' | 'other', 'money'> = {
  'card.name': '{brand} terminada en {last4}',
  'card.shown': '{brand} •••• {last4}',
  'card.amex': 'American Express',
  'card.diners': 'Diners Club',
  'card.discover': 'Discover',
  'card.jcb': 'JCB',
  'card.mastercard': 'Mastercard',
  'card.unionpay': 'UnionPay',
  'card.visa': 'Visa',

  'details.purpose': 'Gestione los métodos de pago, descargue facturas o mejore y cancele su plan.',
  'details.card': '{brand} terminada en {last4}, caduca {expiry}',
  'details.visit': 'Ir al portal de facturación',

  'method.none': 'No hay ninguna tarjeta guardada.',
  'method.expires': 'Caduca {expiry}',
  'method.this_month': 'Caduca este mes, {expiry}',
  'method.expired': 'Caducada {expiry}',
  'method.update': 'Actualizar los datos de la tarjeta',
  'method.alone':
    'Otra tarjeta por sí sola no paga una factura pendiente. Reintente después el cobro de la factura.',
  'method.cards': 'Tarjetas guardadas',
  'method.default': 'Se cobra de forma predeterminada',
  'method.make_default': 'Usar como predeterminada',
  'method.make_default.of': 'Usar como predeterminada: {card}',
  'method.made_default': 'A partir de ahora se cobrará en {card}.',
  'method.remove': 'Quitar',
  'method.remove.of': 'Quitar {card}',
  'method.remove.ask': '¿Quitar {card}? Ya no se podrá cobrar en ella aquí.',
  'method.remove.ask.default':
    '¿Quitar {card}? Es la tarjeta en la que se cobra: otra tarjeta guardada ocupará su lugar.',
  'method.remove.ask.last':
    '¿Quitar {card}? Es la única tarjeta: las renovaciones y recargas fallarán hasta que haya otra.',
  'method.remove.keep': 'Conservar la tarjeta',
  'method.remove.confirm': 'Quitar la tarjeta',
  'method.removed': 'Se ha quitado {card}.',

  'invoices.title': 'Facturas',
  'invoices.caption': 'Facturas, las más recientes primero',
  'invoices.status.draft': 'Borrador',
  'invoices.status.open': 'Pendiente',
  'invoices.status.failed': 'Fallida',
  'invoices.status.requires_action': 'Requiere una acción',
  'invoices.status.paid': 'Pagada',
  'invoices.status.void': 'Sin efecto',
  'invoices.status.canceled': 'Cancelada',
  'invoices.due': '{amount} por pagar',
  'invoices.due.by': '{amount} por pagar antes del {date}',
  'invoices.pay': 'Pagar',
  'invoices.pay.of': 'Pagar {number}',
  'invoices.download': 'Descargar factura',
  'invoices.download.of': 'Descargar factura {number}',
  'invoices.empty': 'Aún no hay facturas. Lo que se cobre aparecerá aquí.',
  'invoices.loaded': {
    one: '{count} factura cargada, hay más',
    many: '{count} de facturas cargadas, hay más',
    other: '{count} facturas cargadas, hay más',
  },
  'invoices.complete': {
    one: '{count} factura',
    many: '{count} de facturas en total',
    other: 'Las {count} facturas',
  },
  'invoices.more': 'Cargar más',
  'invoices.more.again': 'Reintentar',
  'invoices.portal': 'Las facturas y los recibos están en el portal de facturación.',
  'invoices.document':
    'Si necesita otro documento, por ejemplo para su departamento de compras, se prepara a petición.',
  'invoices.document.ask': 'Solicitar un documento',
  'invoices.visit': 'Ir al portal de facturación',

  'quotes.caption': 'Presupuestos',
  'quotes.requested_at': 'Solicitado el {date}',
  'quotes.until': 'Válido hasta el {date}',
  'quotes.status.requested': 'Solicitado',
  'quotes.status.sent': 'Enviado',
  'quotes.status.accepted': 'Aceptado',
  'quotes.status.invoiced': 'Facturado',
  'quotes.status.paid': 'Pagado',
  'quotes.status.declined': 'Rechazado',
  'quotes.status.withdrawn': 'Retirado',
  'quotes.status.expired': 'Caducado',

  'recovery.invoices': 'Facturas sin pagar',
  'recovery.failed':
    'El cobro ha fallado. Reinténtelo con {card} o actualice primero el método de pago.',
  'recovery.failed.no_card': 'El cobro ha fallado.',
  'recovery.requires_action': 'Su banco le pide que confirme este pago.',
  'recovery.open': 'Aún sin pagar.',
  'recovery.open.due': 'Aún sin pagar. Vence el {date}.',
  'recovery.settling': 'Enviado. No tiene que volver a pagar.',
  'recovery.retry': 'Reintentar el cobro',
  'recovery.retry.of': 'Reintentar el cobro de la factura {number}',
  'recovery.verify': 'Verificar el pago',
  'recovery.verify.of': 'Verificar el pago de {number}',
  'recovery.pay': 'Pagar la factura',
  'recovery.pay.of': 'Pagar la factura {number}',
  'recovery.update': 'Actualizar el método de pago',
  'recovery.hold':
    'Su contrato cubre este pago, así que se resolverá personalmente con usted. Póngase en contacto con Ventas o con el servicio de asistencia.',
  'recovery.sales': 'Contactar con Ventas',
  'recovery.support': 'Contactar con asistencia',

  'return.checking': 'Buscando su pago.',
  'return.check_failed':
    'No se ha podido consultar su pago. No se ha perdido nada; inténtelo de nuevo.',
  'return.unknown': 'El pago del que vuelve no se conoce aquí. Lo que ve está actualizado.',
  'return.other_workspace':
    'Vuelve de un pago para otro espacio de trabajo. En este no ha cambiado nada.',
  'return.settling':
    'Enviado. A la espera de confirmación, normalmente menos de un minuto. Lo que ve puede ser todavía lo anterior.',
  'return.stuck':
    'La confirmación tarda más de lo habitual. No ha fallado nada: no tiene que volver a pagar. Si continúa así, póngase en contacto con el servicio de asistencia y facilite los detalles.',
  'return.settled': 'Confirmado. Su facturación está al día.',
  'return.payment_failed': 'El pago no se ha completado. Lo que sigue pendiente se muestra abajo.',
  'return.refresh': 'Actualizar',
  'return.retry': 'Reintentar',
  'return.copy': 'Copiar los detalles para asistencia',
  'return.checkout': 'Pago: {id}',
  'return.paid_at': 'Pagado: {time}',

  'invoice_credit.means':
    'Lo que queda de cambios en el plan o en sus puestos. Sus próximas facturas se reducen en este importe. No se paga en efectivo ni sirve para pagar el uso.',
};
