// The roles of a table's parts, said by name. The elements have them already, but as cards in a narrow column the rows
// are laid out as flex boxes, and Safari then forgets that they are a table.

export const TABLE_ROLE = { role: 'table' } as const;
export const ROWGROUP_ROLE = { role: 'rowgroup' } as const;
export const ROW_ROLE = { role: 'row' } as const;
export const CELL_ROLE = { role: 'cell' } as const;
export const COLUMN_ROLE = { role: 'columnheader' } as const;
export const HEADING_ROLE = { role: 'rowheader' } as const;
