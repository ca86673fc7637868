/** Spanish for what opens once a person has pressed something: a checkout, a card, a question. */
import type { Words } from '../en.js';

export const words: Words<'one' | 'many' | 'other', 'dialogs'> = {
  'checkout.title': 'Pago',
  'checkout.close': 'Cancelar el pago',
  'checkout.away': 'Termine en la ventana del navegador que se ha abierto y después vuelva aquí.',
  'checkout.blocked': 'La página de pago no se ha abierto. Siga el enlace para ir a ella.',
  'checkout.open': 'Abrir la página de pago',
  'checkout.finished': 'He terminado',
  'checkout.no_slot': 'El pago no está disponible en esta página.',

  'payment.card': 'Tarjeta nueva',
  'payment.bank': 'Confirmar en su banco',
  'payment.cancel': 'Cancelar',

  'change.title': 'Cambiar su suscripción',
  'change.title.upgrade': 'Mejorar a {plan}',
  'change.title.downgrade': 'Bajar a {plan}',
  'change.title.switch_to_yearly': 'Cambiar a facturación anual',
  'change.title.switch_to_monthly': 'Cambiar a facturación mensual',
  'change.due': 'A pagar ahora',
  'change.lines': 'Cómo se calcula',
  'change.unused': {
    one: 'Tiempo no utilizado: {item}',
    many: 'Tiempo no utilizado: {count} × {item}',
    other: 'Tiempo no utilizado: {count} × {item}',
  },
  'change.remaining': {
    one: 'Tiempo restante: {item}',
    many: 'Tiempo restante: {count} × {item}',
    other: 'Tiempo restante: {count} × {item}',
  },
  'change.full_period': {
    one: '{item}, un nuevo periodo',
    many: '{count} × {item}, un nuevo periodo',
    other: '{count} × {item}, un nuevo periodo',
  },
  'change.storage': 'almacenamiento adicional',
  'change.credit': 'Crédito anterior',
  'change.kept': 'Lo que sobra se conserva como crédito para sus próximas facturas.',
  'change.next': 'Próxima factura el {date}',
  'change.warning.storage_over':
    'Sus archivos ocupan {size} más que el almacenamiento restante. No se podrá subir nada nuevo hasta que libere ese espacio o compre almacenamiento.',
  'change.warning.cancellation_cleared': 'Se anula su cancelación: la suscripción continúa.',
  'change.renewed':
    'Las cifras anteriores ya no son válidas, así que estas son nuevas. No se ha cobrado nada.',
  'change.back': 'Volver',
  'change.close': 'Cerrar',
  'change.pay': 'Pagar {amount}',
  'change.confirm': 'Confirmar el cambio',
  'change.succeeded': 'Cambiado. Su facturación está al día.',
  'change.settling': 'Enviado. A la espera de confirmación.',
  'change.requires_action': 'Cambiado. El pago todavía debe confirmarse en su banco.',

  'cancel.title': 'Cancelar {plan}',
  'cancel.ends': 'Finaliza el {date}. Conserva el acceso hasta entonces y puede reiniciarlo antes.',
  'cancel.ends_with_trial':
    'Finaliza con la prueba el {date}, sin ningún cobro. Conserva el acceso hasta entonces y puede reiniciarlo antes.',
  'cancel.no_refund': 'Lo que ya se ha cobrado no se reembolsa.',
  'cancel.add_ons': 'Su almacenamiento adicional finaliza con el plan.',
  'cancel.balance': 'Su saldo se conserva.',
  'cancel.feedback': '¿Por qué se va?',
  'cancel.keep': 'Conservar el plan',
  'cancel.confirm': 'Cancelar el {date}',
  'cancel.done': 'Cancelado. El plan finaliza el {date}.',

  'stripe.loading': 'Cargando el formulario de pago',
  'stripe.held': 'Solo un pago a la vez. Termine o cancele primero el que está abierto.',
  'stripe.failed': 'No se ha podido cargar el formulario de pago. No se ha cobrado nada.',
  'stripe.retry': 'Reintentar',
  'stripe.close': 'Cerrar el pago',
  'stripe.expired': 'Este pago ha caducado. No se ha cobrado nada; empiece de nuevo.',
  'stripe.save_card': 'Guardar la tarjeta',
  'stripe.card_failed': 'No se ha podido guardar la tarjeta. Compruébela o pruebe con otra.',
  'stripe.card_waiting':
    'Su banco aún no ha respondido. Espere o cancele: si acepta la tarjeta más tarde, se guardará igualmente.',
  'stripe.verifying': 'Su banco le pide que confirme este pago.',
};
