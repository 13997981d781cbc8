/** How long the browser may take to fetch what it was given, milliseconds; Safari does so after the click. */
const FETCHED = 60_000;

/** Gives the browser a text to save as a file. Nothing is sent anywhere. */
export function download(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FETCHED);
}
