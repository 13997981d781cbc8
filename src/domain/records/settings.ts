import { edited, made } from './edit.ts';
import type { Kept, Setting } from './records.ts';

/** The names of settings. */
export type SettingName = Setting['id'];
/** What one setting can be. */
export type SettingValue<Name extends SettingName> = Extract<Setting, { id: Name }>['value'];

/** What a participant has chosen, or undefined while they have not; a deleted choice is none. */
export function settingOf<Name extends SettingName>(
  settings: readonly Setting[],
  name: Name,
): SettingValue<Name> | undefined {
  // A name and its own value belong together, which TypeScript cannot follow through the union.
  return recordOf(settings, name)?.value as SettingValue<Name> | undefined;
}

/** The record of a choice made now, to be saved; it takes the place of the one before. */
export function chosen<Name extends SettingName>(
  settings: readonly Setting[],
  name: Name,
  value: SettingValue<Name>,
  at: string,
): Setting {
  const before: Kept = recordOf(settings, name) ?? made(name, at);
  return { ...edited(before, {}, at), id: name, value } as unknown as Setting;
}

function recordOf(settings: readonly Setting[], name: SettingName): Setting | undefined {
  return settings.find((one) => one.id === name && one.deletedAt === undefined);
}
