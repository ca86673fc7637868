/**
 * The named cases of billing: what each asks, and whether the page shows it.
 *
 * | group | about                          | cases                  |
 * | ----- | ------------------------------ | ---------------------- |
 * | P     | packs and balance              | P01 … P16              |
 * | C     | plan selector and checkout     | C01 … C21              |
 * | S     | states of a subscription       | S01 … S12              |
 * | R     | payment recovery               | R01 … R09              |
 * | B     | the banner                     | B01 … B06              |
 * | T     | seats                          | T01 … T09              |
 * | G     | storage                        | G01 … G09              |
 * | A     | Auto-reload                    | A01 … A15              |
 * | L     | low-balance alerts             | L01 … L06              |
 * | D     | transactions and documents     | D01 … D07              |
 * | E     | roles, surfaces, security      | E01 … E10, E13 … E16   |
 * | Q     | education and contracts        | Q01 … Q05              |
 *
 * A test bears the id of its case at the start of its name, as `EC-P01`. Every case has one on the
 * handler; one that is `drawn` has another on screen. What is not drawn has nothing to show.
 */
export type Group = 'P' | 'C' | 'S' | 'R' | 'B' | 'T' | 'G' | 'A' | 'L' | 'D' | 'E' | 'Q';

export interface NamedCase {
  readonly asks: string;
  readonly screen: boolean;
}

const drawn = (asks: string): NamedCase => ({ asks, screen: true });
const unseen = (asks: string): NamedCase => ({ asks, screen: false });

export const CASES: Readonly<Record<string, NamedCase>> = {
  P01: drawn('An owner without a subscription is told to subscribe, not who may buy.'),
  P02: drawn('A trial may buy packs, unless the policy sells to active plans only.'),
  P03: drawn('A primary owner who owes reads about the payment, not about subscribing.'),
  P04: drawn('A plan that is set to end still sells packs.'),
  P05: drawn('A pack paid while the subscription ended is held for review, not failed.'),
  P06: drawn('Two quick clicks on a pack are one session, one charge, one addition.'),
  P07: drawn('A webhook that comes twice adds once.'),
  P08: drawn('Two tabs buy two packs, and both arrive.'),
  P09: drawn('Usage meanwhile does not keep a purchase from settling.'),
  P10: drawn('Balances print exactly, in the locale, and below zero.'),
  P11: drawn('Packs are those that the server sends.'),
  P12: drawn('A pack with a bonus tells its price and its credits.'),
  P13: drawn('A pack leaves a free workspace free, without a subscription.'),
  P14: drawn('What a job holds cannot be spent, whatever the balance looks like.'),
  P15: unseen('Two jobs at once cannot hold more than there is.'),
  P16: drawn('A job that gives back lifts the balance over an alert, which is ready again.'),

  C01: drawn('A trial is offered once: after it, only payment.'),
  C02: drawn('A one-time order is history too, so that no trial is left.'),
  C03: drawn('A plan without a trial goes to payment.'),
  C04: drawn('The plan in use is switched off, its other interval is not.'),
  C05: drawn('A contract refuses a checkout, whoever crafts it.'),
  C06: drawn('A plan called Enterprise is sold by people where its kind says so.'),
  C07: drawn('Twelve members do not fit ten seats, until two have left.'),
  C08: drawn('A downgrade names the bytes that will be over.'),
  C09: drawn('An upgrade without a card asks for one, then goes on.'),
  C10: drawn('Another interval keeps the plans; one without a yearly price is off.'),
  C11: drawn('A return to another workspace applies nothing there.'),
  C12: drawn('A return with an unknown session claims no success.'),
  C13: drawn('A return that is loaded again changes nothing.'),
  C14: drawn('A checkout closed at the bank is incomplete, and can be finished.'),
  C15: drawn('A desktop app whose way back failed settles by Refresh.'),
  C16: drawn('After five minutes a payment is late, not failed, and may still settle.'),
  C17: drawn('After a cancellation in the portal the page tells the last day.'),
  C18: drawn('The portal appears with the first billing record, without a reload.'),
  C19: drawn('A redirect that was blocked leaves a link.'),
  C20: drawn('An upgrade whose charge needs its payer shows the plan and the payment.'),
  C21: drawn('A preview that ran out charges nothing and brings another.'),

  S01: drawn('Each status has its name, tone and meaning, for every product.'),
  S02: drawn('An unknown status is itself, in neutral dress, and sells nothing.'),
  S03: drawn('A first payment can be made for 23 hours.'),
  S04: drawn('A trial that ends today says today, in the time zone of who reads.'),
  S05: drawn('A second after its end a plan is not restarted: plans are chosen.'),
  S06: drawn('A restart clears the alert, and another cancellation brings it again.'),
  S07: drawn('A change of plan takes a scheduled end back.'),
  S08: drawn('A failed payment goes before a scheduled end, whose date stays in sight.'),
  S09: drawn('A trial that is set to end tells both, the end as that of the trial.'),
  S10: drawn('A balance outlives the plan; the policy says whether it is spent.'),
  S11: drawn('A cancellation refunds nothing.'),
  S12: drawn('Dates come from the server, however wrong the clock of the reader.'),

  R01: drawn('A new card alone pays nothing: the banner stays until the invoice is paid.'),
  R02: drawn('Two quick retries are one attempt.'),
  R03: drawn('Who leaves the page of the bank has not paid.'),
  R04: drawn('What was paid elsewhere clears the banner at the next look.'),
  R05: drawn('Of two open invoices the other one keeps the banner.'),
  R06: drawn('A void invoice is not paid.'),
  R07: drawn('Under a contract a failed payment leads to people, not to a card.'),
  R08: drawn('A member reads words to pass on, the same as the banner, without a card.'),
  R09: drawn('Once the payment is repaired, the seats are next.'),

  B01: drawn('Of five troubles the payment is told, then each of the others.'),
  B02: drawn('A host orders banners; a kind that does not exist is passed over.'),
  B03: drawn('A dismissed trial stays away, and a new trial is told.'),
  B04: drawn('While a payment settles its banner stays and says so.'),
  B05: drawn('Who is an admin no more is refused and gets words.'),
  B06: drawn('A name with markup is text, and is copied as it is.'),

  T01: drawn('Invitations take no seat.'),
  T02: drawn('Who joins takes a fixed plan over its seats, and a flexible one along.'),
  T03: drawn('Below the minimum nothing is credited.'),
  T04: drawn('Guests and people of the vendor take no seat.'),
  T05: drawn('Seats are not reduced below the members, and how many are too many is told.'),
  T06: drawn('Who leaves and comes back is charged once.'),
  T07: drawn('A billing admin adds seats and may not manage members.'),
  T08: drawn('Fewer seats are less storage, and the preview says so.'),
  T09: unseen('An owner who buys nothing removes members.'),

  G01: drawn('A full quota is not over; one byte more is.'),
  G02: drawn('Deleted files count for minutes still, and nothing more is sold for them.'),
  G03: drawn('A tier that is too small leaves the rest over.'),
  G04: drawn('Another tier takes the place of the one before.'),
  G05: drawn('A free workspace upgrades or cleans up, and buys no storage.'),
  G06: drawn('With the plan its storage goes, and the files stay listed.'),
  G07: drawn('A file that is used elsewhere frees nothing.'),
  G08: drawn('Storage bought while past due repairs no payment.'),
  G09: drawn('Gigabytes are decimal.'),

  A01: drawn('At the threshold nothing is refilled; one unit below it is.'),
  A02: drawn('Switched on below the threshold, it charges now and once.'),
  A03: drawn('Without a card it is not armed.'),
  A04: drawn('A refill above the cap waits for the next month of UTC.'),
  A05: drawn('A cap below what is spent holds at once.'),
  A06: drawn('Fifty debits in a second are one refill.'),
  A07: drawn('A refill that is too small comes once in a while, not in a loop.'),
  A08: drawn('Three declined refills suspend it, with one notice.'),
  A09: drawn('An outcome that was unknown adds once.'),
  A10: drawn('Switched off in flight, the refill lands and is the last.'),
  A11: drawn('Without its card it has no method.'),
  A12: drawn('A purchase meanwhile makes the next refill needless.'),
  A13: drawn('Purchases by hand do not count towards the cap.'),
  A14: drawn('The second of two managers is told that the first has saved.'),
  A15: drawn('A threshold is any amount that the currency has.'),

  L01: drawn('One drop over two thresholds is one event.'),
  L02: drawn('An alert is silent until the balance has risen above it.'),
  L03: drawn('Thresholds are at most ten, above zero, and each once.'),
  L04: drawn('An owner reads the settings and cannot forge them.'),
  L05: drawn('Settings that were changed elsewhere are the same here.'),
  L06: drawn('A webhook that is down is not repeated; the page still tells.'),

  D01: drawn('Balances follow from one another over pages and while rows come in.'),
  D02: drawn('A charge changes nothing and is told.'),
  D03: drawn('A debit has its event, a purchase its invoice, a grant neither.'),
  D04: drawn('A link that expired is fetched once more, then it fails.'),
  D05: drawn('Transactions are found by amount, id and type, as far back as they are kept.'),
  D06: drawn('Ten thousand times five cents are five hundred dollars.'),
  D07: drawn('Credit of invoices is nowhere near the balance.'),

  E01: drawn('Page and server agree on every action of every role.'),
  E02: drawn('A role that changes during a checkout leaves nothing by halves.'),
  E03: drawn('A report of a charge asks about other workspaces first.'),
  E04: drawn('An answer for the workspace before lands nowhere.'),
  E05: drawn('A native mobile app changes nothing, not even by hand.'),
  E06: drawn('A deactivated member finds nothing.'),
  E07: drawn('Who bought the workspace from its creator is not called its creator.'),
  E08: drawn('Who handed the workspace over is refused, then reads only.'),
  E09: drawn('A message to support holds no card number, code or key.'),
  E10: drawn('Where nobody manages, nobody is sent to an admin.'),
  E13: drawn('What a back end cannot do is absent, and no error.'),
  E14: drawn('A back end that fails, hangs or answers in part fails for its widget alone.'),
  E15: drawn('A control that is off explains itself to keyboard and screen reader.'),
  E16: drawn('A key that is used for something else is refused, without a charge.'),

  Q01: drawn('A quote that is asked for twice is one.'),
  Q02: drawn('A quote that expired leads back to people, not to a checkout.'),
  Q03: drawn('Under a contract a plan is sold by people, whatever its name.'),
  Q04: drawn('A contract over seats leaves plan and add-ons to the page.'),
  Q05: drawn('A contract that was lifted gives the actions back.'),
};
