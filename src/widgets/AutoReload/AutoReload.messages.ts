export const reloadMessages = {
  'reload.auto_reload': 'Auto-reload',
  'reload.auto_pay': 'Auto-Pay',
  'reload.enable.auto_reload': 'Enable Auto-reload',
  'reload.enable.auto_pay': 'Enable Auto-Pay',
  'reload.status.off': 'Off',
  'reload.status.no_method': 'No card',
  'reload.status.armed': 'On',
  'reload.status.reloading': 'Refilling',
  'reload.status.cooling': 'On, waiting',
  'reload.status.capped': 'Cap reached',
  'reload.status.failed': 'Charge failed',
  'reload.status.suspended': 'Suspended',

  'reload.off': 'Nothing is charged by itself.',
  'reload.no_method': 'There is no card to charge. Add one, and refills go on.',
  'reload.armed': 'A refill is charged when the balance drops below the threshold.',
  'reload.reloading': 'A refill is being charged. Until its outcome is known, no other one starts.',
  'reload.cooling': 'The next refill can start at {time}.',
  'reload.capped':
    'Another refill would pass the monthly cap. Refills go on at {time}, or once the cap is raised.',
  'reload.failed': 'The last charge failed. It is tried again at {time}.',
  'reload.soon': 'It is tried again soon.',
  'reload.suspended':
    'Charges kept failing, so it was switched off. Check the card, then enable it again.',

  'reload.threshold': 'Threshold',
  'reload.refill': 'Refill',
  'reload.cap': 'Monthly cap',
  'reload.cap.none': 'None',
  'reload.month': 'Charged this month',
  'reload.pack': '{credits} for {price}',
  'reload.pack.gone': 'A pack that is no longer sold',

  'reload.change': 'Change',
  'reload.stop': 'Turn off',
  'reload.stop.note':
    'Turned off, no further refill starts. Completed charges stand, and one under way still lands.',
  'reload.stopped': 'Turned off. No further refill starts.',
  'reload.update': 'Update Card Info',
  'reload.add_card': 'Add card',
  'reload.contact_sales': 'Contact Sales',
} as const;
