/**
 * An address of the site as a link on this page: the site stands in any folder, and only the page
 * itself knows where it is from there. For the browser alone.
 *
 * @param address from the site's root, e.g. `/oevelser/kropsscanning/`
 */
export function href(address: string): string {
  return (document.documentElement.dataset['root'] ?? './') + address.slice(1);
}
