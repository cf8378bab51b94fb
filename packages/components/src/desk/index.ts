// For staff. A shopper's page never imports this: it is an entry of its own, and nothing else leads to it.
export { CustomerLookup, type CustomerLookupProps } from './customer-lookup/customer-lookup.tsx'
export { LookupForm, type LookupFormProps } from './customer-lookup/lookup-form.tsx'
export { LookupResult, type LookupResultProps } from './customer-lookup/lookup-result.tsx'
export { CustomerDirectory, type CustomerDirectoryProps } from './customer-directory/customer-directory.tsx'
export { CustomerList, type CustomerListProps } from './customer-directory/customer-list.tsx'
export { DirectorySearch, type DirectorySearchProps } from './customer-directory/directory-search.tsx'
export { DirectoryPages, type DirectoryPagesProps } from './customer-directory/directory-pages.tsx'
export {
  allCustomers,
  readDirectoryFilters,
  writeDirectoryFilters,
  type DirectoryFilters,
} from './customer-directory/directory-filters.ts'
export { CustomerEditor, type CustomerEditorProps } from './customer-editor/customer-editor.tsx'
// The form that is loaded when it is wanted: named here by its own file, it would be part of every first load.
export { LoadedCustomerForm as CustomerForm } from './customer-editor/loaded-customer-form.tsx'
export type { CustomerFormProps } from './customer-editor/customer-form.tsx'
export { CustomerDetails, type CustomerDetailsProps } from './customer-editor/customer-details.tsx'
export { DeleteCustomerDialog, type DeleteCustomerDialogProps } from './customer-editor/delete-customer-dialog.tsx'
export { CustomerRow, type CustomerRowProps } from './customer/customer-row.tsx'
export { DeskMessagesProvider, useDeskMessages, type DeskMessagesProviderProps } from './messages/desk-messages.tsx'
export type { DeskMessages } from './messages/en.ts'
