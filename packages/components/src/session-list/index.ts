export { SessionList, type SessionListProps } from './session-list.tsx'
export { ActiveSessionList, type ActiveSessionListProps } from './active-session-list.tsx'
export { ActiveSessionRow, type ActiveSessionRowProps } from './active-session-row.tsx'
export { SignOutEverywhereDialog, type SignOutEverywhereDialogProps } from './sign-out-everywhere-dialog.tsx'
