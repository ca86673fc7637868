/** Plans and prices for everybody, drawn on a server or in a browser without JavaScript. */
export { PricingTable, type PricingTableProps } from './PricingTable.js';
