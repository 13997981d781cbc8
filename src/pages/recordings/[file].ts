import { allRecordings, sendRecording } from '../../catalogue/recordings.ts';
import type { RecordedFile } from '../../catalogue/recorded.ts';

/** One file for each recording; none as long as nobody has spoken a practice. */
export async function getStaticPaths() {
  return (await allRecordings()).map((file) => ({
    params: { file: file.recording.file.replace('recordings/', '') },
    props: { file },
  }));
}

export const GET = ({ props }: { props: { file: RecordedFile } }) => sendRecording(props.file);
