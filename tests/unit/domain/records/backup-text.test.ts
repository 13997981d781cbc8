import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildBackup, readBackup } from '../../../../src/domain/records/backup.ts';
import { backupText } from '../../../../src/domain/records/backup-text.ts';
import { anySet } from '../../../helpers/any-record.ts';

const MADE = '2026-10-25T01:30:00.000Z';

test('a copy is read back from its file as it was', () => {
  fc.assert(
    fc.property(anySet, fc.constantFrom('Åndehul', undefined), (set, site) => {
      const backup = buildBackup(set, MADE, site);
      expect(readBackup(backupText(backup))).toEqual({ backup, mended: 0 });
    }),
  );
});

test('each record has a line of its own, and the file names itself on the first', () => {
  fc.assert(
    fc.property(anySet, (set) => {
      const backup = buildBackup(set, MADE);
      const lines = backupText(backup).split('\n');
      expect(lines[1]).toBe('  "format": "aandehul-backup",');
      const records = lines.filter((line) => line.startsWith('      '));
      expect(records.map((line) => JSON.parse(line.replace(/,$/, '')) as unknown)).toEqual(
        Object.values(backup.records).flat(),
      );
    }),
  );
});
