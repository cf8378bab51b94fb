import { RowListSkeleton } from '../saved-rows/row-list-skeleton.tsx'

/** The shape of a list with two addresses, below the button that adds one. */
export const AddressListSkeleton = () => <RowListSkeleton kind="address" />
