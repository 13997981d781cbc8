/** What is needed once somebody has said what they did; fetched at that tap. */
export { JustNoted } from './JustNoted.tsx';
export { MinutesField } from './MinutesField.tsx';
