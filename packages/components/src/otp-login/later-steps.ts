// What nobody sees before a code was sent or a session was found: one file, fetched ahead of need.
export { CodeForm } from './code-form.tsx'
export { CodeStep } from './code-step.tsx'
export { NameStep } from './name-step.tsx'
export { WaitNote } from './wait-note.tsx'
