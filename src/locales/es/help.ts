/** Spanish for questions, and for what people write to people. */
import type { Words } from '../en.js';

export const words: Words<'one' | 'many' | 'other', 'help'> = {
  'sales.covers': 'Su contrato cubre lo siguiente. Los cambios se hacen personalmente con usted.',
  'sales.plan': 'Plan',
  'sales.seats': 'Puestos',
  'sales.add_ons': 'Complementos',
  'sales.contact': 'Contactar con Ventas',
  'sales.send': 'Enviar',
  'sales.hint': 'Qué quiere cambiar y para cuándo.',

  'letter.missing': 'Rellene este campo.',
  'letter.number': 'Introduzca un número entero, 0 o más.',
  'letter.refused': 'No se ha aceptado. Revíselo o acórtelo.',
  'letter.hidden':
    'Aquí se ha ocultado un número de tarjeta o de cuenta, un código, una clave o una contraseña. Revise el texto y envíelo de nuevo.',
  'letter.sent': 'Enviado. Su referencia es {reference}.',
  'letter.another': 'Escribir otro mensaje',
  'letter.message': 'Mensaje',
  'letter.secrets':
    'No incluya números de tarjeta o de cuenta, códigos de seguridad, contraseñas ni claves.',
  'letter.facts': 'Se envía con su mensaje',
  'letter.role': 'Rol: {role}',
  'letter.plan': 'Plan: {plan}',
  'letter.notice': 'Aviso: {text}',
  'letter.invoice': 'Factura',
  'letter.invoice.none': 'Ninguna',
  'letter.invoice.line': 'Factura: {invoice}',
  'letter.invoice.name': '{number}, {date}, {total}',

  'role.admin': 'Administrador',
  'role.billing_admin': 'Administrador de facturación',
  'role.member': 'Miembro',
  'role.owner': 'Propietario',
  'role.primary_owner': 'Propietario principal',

  'charge.policy':
    'Lo pagado generalmente no se reembolsa, salvo que la ley o un acuerdo escrito digan otra cosa. Cancelar pone fin a la renovación y no devuelve nada.',
  'charge.report': 'Informar de un cobro',
  'charge.first': 'Un cobro que no reconoce suele ser uno de estos. Marque lo que no es.',
  'charge.renewal': 'No es la renovación',
  'charge.renewal.like': 'El precio del plan, el primer día de un periodo.',
  'charge.change': 'No es una mejora ni más puestos',
  'charge.change.like': 'Un importe irregular por el resto de un periodo, el día del cambio.',
  'charge.storage': 'No es almacenamiento adicional',
  'charge.storage.like': 'Se cobra al añadirlo y después junto con el plan.',
  'charge.credits': 'No es una compra de créditos ni una recarga automática',
  'charge.credits.like': 'Un importe redondo, que figura entre las transacciones de ese día.',
  'charge.other_workspace': 'No es otro espacio de trabajo',
  'charge.other_workspace.like':
    'Otros pueden pagar con la misma tarjeta. Sus cobros están en sus propias facturas.',
  'charge.other_workspace.card':
    'Otros también pueden pagar con {card}. Sus cobros están en sus propias facturas.',
  'charge.hold': 'No es una retención del banco',
  'charge.hold.like':
    'Aún pendiente en el extracto. El banco solo comprueba que la tarjeta es válida y libera el importe en unos días.',
  'charge.left': {
    one: 'Queda {count} por comprobar.',
    many: 'Quedan {count} por comprobar.',
    other: 'Quedan {count} por comprobar.',
  },
  'charge.none': '¿Ninguno de estos? Entonces cuéntenoslo.',
  'charge.wallet':
    'Si el banco muestra un cobro y el monedero no muestra ningún abono, comuníquelo. No pague otra vez.',
  'charge.hint': 'El importe, el día y el texto de su extracto.',
  'charge.send': 'Enviar el informe',

  'usage.small_charges': '¿Por qué hay muchos cobros pequeños?',
  'usage.small_charges.answer':
    'Cada uso se cobra cuando ocurre, a menudo por muy poco. Busque en las transacciones a qué correspondía cada uno.',
  'usage.plan_or_balance': '¿Qué paga el plan y qué paga el saldo?',
  'usage.plan_or_balance.answer':
    'El plan se paga una vez por periodo, con tarjeta o por factura. El saldo paga lo que se usa.',
  'usage.late_totals': '¿Por qué algo que acabo de usar aún no está contado?',
  'usage.late_totals.answer':
    'El uso se cuenta en cuestión de minutos, y el trabajo en curso solo reserva un importe. Los totales se ponen al día solos.',

  'education.about':
    'Los centros educativos y las universidades reciben un presupuesto. Solicitarlo no es comprar, y aceptarlo no es pagar.',
  'education.ask': 'Solicitar un presupuesto',
  'education.ask.again': 'Solicitar otro presupuesto',
  'education.state': 'Solicitado el {date}.',
  'education.state.requested': 'Solicitado el {date}. Se está preparando la respuesta.',
  'education.state.sent': 'Enviado. Responda a quien lo envió si lo acepta.',
  'education.state.accepted': 'Aceptado. Su factura aún está por llegar.',
  'education.state.invoiced': 'Su factura se ha emitido y está pendiente de pago.',
  'education.state.paid': 'Su factura está pagada.',
  'education.until': 'Válido hasta el {date}.',
  'education.organisation': 'Organización',
  'education.role': 'Su función en ella',
  'education.teachers': 'Docentes',
  'education.students': 'Estudiantes',
  'education.seats': 'Puestos',
  'education.storage': 'Almacenamiento en GB',
  'education.neededBy': 'Necesario para el',
  'education.purchaseOrder': 'Número de orden de compra',
  'education.publicClass': 'La clase es pública',
  'education.urgent': 'Es urgente',
  'education.urgent.why': 'Una clase o un evento depende de ello.',
  'education.send': 'Solicitar presupuesto',

  'support.send': 'Enviar',
  'support.hint': 'Qué hizo y qué esperaba.',
  'support.none': 'Envíe este texto al servicio de asistencia junto con su pregunta.',
};
