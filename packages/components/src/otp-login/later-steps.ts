// What nobody sees before a code was sent or a session was found: one file, fetched ahead of need.
export { CodeForm } from './code-form.tsx'
export { CodeStep } from './code-step.tsx'
export { NameStep } from './name-step.tsx'
export { SignedInCard } from './signed-in-card.tsx'
export { SignedInStep } from './signed-in-step.tsx'
export { WaitNote } from './wait-note.tsx'
