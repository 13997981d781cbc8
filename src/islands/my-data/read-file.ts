import {
  LONGEST_FILE,
  readBackup,
  type BackupProblem,
  type ParsedBackup,
} from '../../domain/records/backup.ts';

/** Why a chosen file is not read. */
export type FileProblem = BackupProblem | { readonly kind: 'unopened' };
export type ReadFile = ParsedBackup | { readonly problem: FileProblem };

/** No UTF-16 unit takes more bytes than this in UTF-8. */
const MOST_BYTES = 3 * LONGEST_FILE;

/** Reads a file the participant chose. It may be anything at all. */
export async function readFile(file: File): Promise<ReadFile> {
  if (file.size > MOST_BYTES) return { problem: { kind: 'too-large' } };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    // Moved since it was chosen, or in a cloud that does not answer.
    return { problem: { kind: 'unopened' } };
  }
  try {
    return readBackup(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return aboutOtherBytes(bytes);
  }
}

/**
 * What bytes are that are not UTF-8: a file of another kind, or a copy that another program saved in
 * another encoding. To read that one with its letters replaced would change every æ without a word.
 */
function aboutOtherBytes(bytes: ArrayBuffer): ReadFile {
  const beginning = new TextDecoder().decode(bytes.slice(0, 1000));
  const parsed = readBackup(beginning);
  const isOurs = !('problem' in parsed && parsed.problem.kind === 'foreign');
  return { problem: isOurs ? { kind: 'broken', where: 'the text is not UTF-8' } : { kind: 'foreign' } };
}
