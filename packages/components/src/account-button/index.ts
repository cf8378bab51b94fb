export { AccountButton, type AccountButtonProps } from './account-button.tsx'
export { AccountMenu, type AccountMenuProps } from './account-menu.tsx'
