/** Everything about choosing notes one by one, fetched when somebody wants to. */
export { NotesChoice } from './NotesChoice.tsx';
export { notesPart, notesToChoose } from './parts/notes.ts';
