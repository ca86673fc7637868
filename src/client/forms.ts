/** What people write to people. */

export interface QuoteRequest {
  readonly organisation: string;
  readonly role: string;
  readonly teachers: number;
  readonly students: number;
  readonly publicClass: boolean;
  readonly seats: number;
  /** Bytes. */
  readonly storage: number;
  readonly neededBy: string;
  readonly urgent: boolean;
  readonly purchaseOrder?: string | undefined;
}

export interface Message {
  readonly message: string;
}

export interface ChargeReport extends Message {
  readonly invoiceId?: string | undefined;
}

export interface Reference {
  readonly reference: string;
}
