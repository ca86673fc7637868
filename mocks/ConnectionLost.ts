/** A request that a fault cut off from its answer; a `TypeError`, as that of a browser's `fetch`. */
export class ConnectionLost extends TypeError {
  override readonly name = 'TypeError';

  constructor() {
    super('Failed to fetch');
  }
}
