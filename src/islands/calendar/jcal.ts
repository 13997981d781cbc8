/** A rule by which something comes again. */
interface Recurrence {
  readonly freq: 'WEEKLY' | 'YEARLY';
  readonly count?: number;
  readonly bymonth?: number;
  readonly byday: string | readonly string[];
}

/** A calendar as data (jCal, RFC 7265), as ical.js takes it. */
export type Property = [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: 'text' | 'date' | 'date-time' | 'duration' | 'integer' | 'utc-offset' | 'recur',
  value: string | number | Recurrence,
];

export type Component = [name: string, properties: Property[], components: Component[]];
