// For staff. A shopper's page never imports this: it is an entry of its own, and nothing else leads to it.
export { useCreateCustomer } from './customers/use-create-customer.ts'
export { useUpdateCustomer } from './customers/use-update-customer.ts'
export { useDeactivateCustomer } from './customers/use-deactivate-customer.ts'
export { useDeleteCustomer } from './customers/use-delete-customer.ts'
export { useCustomerLookup } from './customers/use-customer-lookup.ts'
export { useCustomers } from './customers/use-customers.ts'
export { useCustomerSearch } from './customers/use-customer-search.ts'
export { useCustomer } from './customers/use-customer.ts'
export { useCustomerAddresses, type CustomerAddresses } from './customers/use-customer-addresses.ts'
export { useAddCustomerAddress } from './customers/use-add-customer-address.ts'
export { useEditCustomerAddress } from './customers/use-edit-customer-address.ts'
export { useRemoveCustomerAddress } from './customers/use-remove-customer-address.ts'
export { useMakeDefaultCustomerAddress } from './customers/use-make-default-customer-address.ts'
export {
  createCustomerMutation,
  customerAddressBook,
  customerLookupMutation,
  customerQuery,
  customerSearchQuery,
  customersQuery,
  deactivateCustomerMutation,
  deleteCustomerMutation,
  updateCustomerMutation,
  type CustomerEdit,
  type KnownContact,
} from './customers/queries.ts'
