/** Spanish that is there at once: what a page says of itself, what any widget says, and public prices. */
import type { Words } from '../en.js';

export const words: Words<'one' | 'many' | 'other', 'core'> = {
  'amount.credits': {
    one: '{amount} crédito',
    many: '{amount} de créditos',
    other: '{amount} créditos',
  },

  'read.loading': 'Cargando',
  'read.failed': 'No se ha podido cargar.',
  'read.offline': 'Parece que no tiene conexión.',
  'read.retry': 'Reintentar',
  'read.refused': 'No tiene acceso a la facturación de este espacio de trabajo.',
  'read.signed_out': 'Ha cerrado la sesión. Vuelva a iniciarla para ver la facturación.',
  'read.stale': 'No se ha podido actualizar. Estos datos son del {time}.',

  'checkout.complete': 'Enviado. Se está actualizando su facturación.',
  'checkout.settled': 'Su facturación está al día.',
  'checkout.closed': 'Pago cerrado. No se ha cobrado nada.',
  'checkout.settling': 'Enviado. A la espera de confirmación, normalmente menos de un minuto.',
  'checkout.stuck':
    'El procesador de pagos aún no ha respondido. No ha fallado nada: no tiene que volver a pagar. Si continúa así, póngase en contacto con el servicio de asistencia.',
  'checkout.refresh': 'Actualizar',

  'payment.succeeded': 'Pagado. Su facturación está al día.',
  'payment.settling': 'Enviado. A la espera de confirmación.',
  'payment.card.done': 'Tarjeta guardada. Se está actualizando su facturación.',
  'payment.card.closed': 'Cerrado. Todavía no se ha guardado ninguna tarjeta nueva.',
  'payment.bank.done': 'Confirmado. Se está actualizando su facturación.',
  'payment.bank.closed': 'Cerrado. El pago no está confirmado.',

  'sales.title': 'Su contrato',

  'error.payment_declined': 'La tarjeta ha sido rechazada. Pruebe con otra tarjeta.',
  'error.authentication_required': 'Su banco le pide que confirme este pago.',
  'error.not_verified': 'El pago no se ha confirmado en el banco. No se ha cobrado nada.',
  'error.validation': 'Algún dato no se ha aceptado. Corríjalo e inténtelo de nuevo.',
  'error.version_conflict':
    'Otra persona ha guardado antes. Vea qué se aplica ahora e inténtelo de nuevo.',
  'error.rate_limited': 'Demasiados intentos. Espere un momento e inténtelo de nuevo.',
  'error.offline': 'Sin conexión. No se ha perdido nada; inténtelo de nuevo cuando tenga conexión.',
  'error.timeout':
    'No ha llegado ninguna respuesta a tiempo. Inténtelo de nuevo: no se le cobrará dos veces.',
  'error.settling': 'Ya se está procesando.',
  'error.in_flight': 'Ya se está procesando.',
  'error.idempotency_in_progress': 'Ya se está procesando.',
  'error.link_expired': 'El enlace a este documento ha caducado. Inténtelo de nuevo.',
  'error.unsafe_url':
    'La dirección en la que debe continuar no es de confianza para esta página, por lo que no se ha abierto.',
  'error.other': 'No ha funcionado. Inténtelo de nuevo.',

  'field.optional': '{label} (opcional)',

  'copy.button': 'Copiar para un administrador',
  'copy.support': 'Copiar para asistencia',
  'copy.done': 'Copiado',
  'copy.failed': 'No se ha permitido copiar. Seleccione el texto y cópielo.',
  'copy.workspace': 'Espacio de trabajo: {name}',
  'copy.page': 'Página: {url}',
  'copy.blocked': 'Trabajo bloqueado: {url}',

  'status.active': 'Activa',
  'status.trialing': 'En prueba',
  'status.past_due': 'Pago vencido',
  'status.canceled': 'Cancelada',
  'status.unpaid': 'Impagada',
  'status.incomplete': 'Incompleta',
  'status.incomplete_expired': 'Incompleta y caducada',
  'status.paused': 'En pausa',

  'badge.loading': 'Cargando el estado',
  'badge.unknown': 'Estado desconocido',

  'page.areas': 'Apartados de la facturación',
  'page.team_plan': 'Plan del equipo',
  'page.plan': 'Plan',
  'page.subscription': 'Suscripción',
  'page.plans': 'Planes',
  'page.credit_balance': 'Saldo de créditos',
  'page.ai_credits': 'Créditos de IA',
  'page.wallet': 'Monedero',
  'page.invoices': 'Facturas',
  'page.proration': 'Facturación justa y prorrateo',
  'page.documents': 'Facturas, recibos y presupuestos',

  'recovery.title': 'Pagos pendientes',

  'seats.title': 'Puestos',

  'storage.title': 'Almacenamiento',

  'addons.title': 'Complementos de almacenamiento',

  'method.title': 'Método de pago',

  'details.title': 'Datos de facturación',

  'packs.title': 'Paquetes de créditos',

  'addBalance.title': 'Añadir saldo',

  'reload.auto_pay': 'Pago automático',
  'reload.auto_reload': 'Recarga automática',

  'alerts.title': 'Alertas de saldo bajo',

  'history.title': 'Transacciones',

  'invoice_credit.title': 'Crédito en facturas',

  'charge.title': 'Reembolsos y cobros duplicados',

  'education.title': 'Planes educativos',

  'usage.title': 'Cómo se cobra el uso',

  'support.title': 'Contactar con asistencia',

  'refusal.not_member': 'No tiene acceso a este espacio de trabajo.',
  'refusal.policy_off': 'Esto no está disponible aquí.',
  'refusal.surface_unsupported': 'Use para ello la aplicación web o de escritorio.',
  'refusal.contract_managed':
    'Está incluido en su contrato. Póngase en contacto con Ventas para cambiarlo.',
  'refusal.no_billing_record': 'Todavía no hay datos de facturación.',
  'refusal.no_subscription': 'Suscríbase primero a un plan.',
  'refusal.status_blocks': 'El estado de la suscripción no lo permite en este momento.',
  'refusal.payment_before_plans': 'Pague la factura pendiente antes de cambiar de plan.',
  'refusal.resume_before_plans': 'Reanude la suscripción antes de cambiar de plan.',
  'refusal.first_payment_before_plans': 'Complete el primer pago antes de cambiar de plan.',
  'refusal.no_payment_method': 'Añada primero un método de pago.',
  'refusal.limit_blocks':
    'Este plan tiene menos puestos que miembros tiene usted. Quite miembros primero.',
  'refusal.settling': 'Se está confirmando un pago para esto.',
  'refusal.in_flight': 'Ya se está procesando.',
  'refusal.role': 'Su rol no lo permite.',
  'refusal.nobody_manages':
    'Nadie gestiona la facturación en este espacio de trabajo. Póngase en contacto con el servicio de asistencia.',
  'refusal.owner_starts_checkout': 'Solo el propietario principal puede iniciar el pago',
  'refusal.owner_opens_portal':
    'Solo el propietario principal puede abrir el portal de facturación',
  'refusal.admin_manages_plan': 'Un administrador del espacio de trabajo gestiona el plan.',
  'refusal.admin_fixes_payment':
    'Un administrador del espacio de trabajo debe resolver este pago. No añada una tarjeta personal en otro lugar.',
  'refusal.admin_opens_billing':
    'La facturación está abierta a los administradores del espacio de trabajo. Consulte a uno de ellos.',

  'banner.payment_action': 'Su banco le pide que confirme un pago.',
  'banner.payment_action.due': 'Su banco le pide que confirme un pago de {due}.',
  'banner.payment_failed.failed': 'Pago fallido: un cobro ha fallado.',
  'banner.payment_failed.failed.due': 'Pago fallido: un cobro de {due} ha fallado.',
  'banner.payment_failed.past_due': 'Pago fallido: el último cobro ha fallado.',
  'banner.payment_failed.past_due.due': 'Pago fallido: el último cobro de {due} ha fallado.',
  'banner.payment_failed.unpaid': 'La última factura está sin pagar.',
  'banner.payment_failed.unpaid.due': 'La última factura de {due} está sin pagar.',
  'banner.incomplete': 'El primer pago no está completo. Termínelo antes del {time}.',
  'banner.over_seats': {
    one: 'Puestos superados: {used} miembros para {count} puesto pagado.',
    many: 'Puestos superados: {used} miembros para {count} de puestos pagados.',
    other: 'Puestos superados: {used} miembros para {count} puestos pagados.',
  },
  'banner.over_storage': 'Almacenamiento superado: {used} de {quota} en uso, {over} de más.',
  'banner.cancel_scheduled': 'Cancelación programada: su plan finaliza el {date}.',
  'banner.trial.today': 'Prueba: finaliza hoy, {date}.',
  'banner.trial': {
    one: 'Prueba: finaliza el {date}, dentro de {count} día.',
    many: 'Prueba: finaliza el {date}, dentro de {count} de días.',
    other: 'Prueba: finaliza el {date}, dentro de {count} días.',
  },
  'banner.autoreload_suspended.suspended':
    'La recarga automática está suspendida porque los cobros han fallado repetidamente.',
  'banner.autoreload_suspended.capped':
    'La recarga automática ha alcanzado su límite de este mes y el saldo está por debajo del umbral.',
  'banner.low_balance': 'Su saldo es bajo: {balance}.',
  'banner.low_balance.stopped': 'Su saldo es de {balance}. El servicio se ha detenido.',
  'banner.updating': 'Actualizando…',
  'banner.dismiss': 'Descartar',
  'banner.dismissed': 'Aviso descartado',
  'banner.none': 'No hay avisos',

  'answer.verify_payment': 'Verificar el pago',
  'answer.update_payment_method': 'Actualizar el método de pago',
  'answer.pay_invoice': 'Pagar la factura',
  'answer.finish_payment': 'Terminar el pago',
  'answer.add_seats': 'Añadir puestos',
  'answer.manage_members': 'Gestionar miembros',
  'answer.change_plan': 'Cambiar de plan',
  'answer.buy_storage': 'Comprar almacenamiento',
  'answer.review_files': 'Revisar archivos',
  'answer.upgrade': 'Mejorar el plan',
  'answer.restart': 'Reiniciar',
  'answer.choose_plan': 'Elegir un plan',
  'answer.raise_cap': 'Aumentar el límite',
  'answer.buy_credits': 'Comprar créditos',
  'answer.add_balance': 'Añadir saldo',
  'answer.contact_sales': 'Contactar con Ventas',
  'answer.contact_support': 'Contactar con asistencia',

  'refusal.subscribe_before_packs':
    'Suscríbase primero a un plan para comprar paquetes de créditos',
  'refusal.payment_before_packs':
    'Pague primero la factura pendiente para comprar paquetes de créditos',
  'refusal.resume_before_packs': 'Reanude primero la suscripción para comprar paquetes de créditos',
  'refusal.owner_changes_alerts': 'Solo el propietario principal puede cambiar las alertas',
  'refusal.owner_buys_packs': 'Solo el propietario principal puede comprar paquetes de créditos',
  'refusal.creator_buys_packs': 'Solo el creador del equipo puede comprar paquetes de créditos',
  'refusal.admin_buys_credits':
    'Un administrador del espacio de trabajo compra los créditos y configura la recarga automática. Consúltele cuando queden pocos créditos.',
  'refusal.admin_adds_seats':
    'Hay más miembros que puestos pagados. Consulte a un administrador del espacio de trabajo.',
  'refusal.admin_frees_storage':
    'El almacenamiento supera su cuota. Consulte a un administrador del espacio de trabajo o elimine archivos suyos.',
  'refusal.admin_manages_members':
    'Los cambios de miembros requieren un administrador del espacio de trabajo.',

  'plans.title': 'Planes',
  'plans.interval': 'Periodo de facturación',
  'plans.billed.month': 'Facturación mensual',
  'plans.billed.year': 'Facturación anual',
  'plans.save': 'Ahorre un {percent}',
  'plans.save_up_to': 'Ahorre hasta un {percent}',
  'plans.recommended': 'Recomendado',
  'plans.free': 'Gratis',
  'plans.custom': 'Precio personalizado',
  'plans.per.month': 'al mes',
  'plans.per.year': 'al año',
  'plans.per_seat.month': 'por puesto / mes',
  'plans.per_seat.year': 'por puesto / año',
  'plans.only.month': 'Este plan solo se factura mensualmente.',
  'plans.only.year': 'Este plan solo se factura anualmente.',
  'plans.label.contact_sales': 'Contactar con Ventas',
  'plans.label.start_trial': 'Iniciar la prueba',
  'plans.label.proceed_to_payment': 'Continuar al pago',
  'plans.label.continue_plan': 'Continuar con este plan',

  'page.title': 'Facturación',

  'return.switch': 'Cambiar de espacio de trabajo',
  'return.title': 'Su pago',
};
