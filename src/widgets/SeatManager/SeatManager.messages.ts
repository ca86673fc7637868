export const seatsMessages = {
  'seats.title': 'Seats',
  'seats.used': {
    one: '{used} of {count} seat used',
    other: '{used} of {count} seats used',
  },
  'seats.over': {
    one: 'Over by {count} seat. Nobody loses access, but nobody new can be invited.',
    other: 'Over by {count} seats. Nobody loses access, but nobody new can be invited.',
  },
  'seats.flexible': 'Paid seats follow your members.',
  'seats.fixed': 'Paid seats stay as they are until you change them.',
  'seats.minimum': {
    one: 'At least {count} seat is billed.',
    other: 'At least {count} seats are billed.',
  },
  'seats.pending': {
    one: '{count} invitation is pending. It takes a seat once it is accepted.',
    other: '{count} invitations are pending. They take a seat once they are accepted.',
  },
  'seats.will_exceed': {
    one: 'If all are accepted, there will be {count} member more than paid seats.',
    other: 'If all are accepted, there will be {count} members more than paid seats.',
  },
  'seats.excluded': 'Guests and deactivated members take no seat.',
  'seats.members': 'Manage members',
  'seats.change': 'Change seats',
} as const;
