-- Registries: what the rows of enterprises are written by. The tables of the rows themselves are made from the definitions (schema/sync-registries.ts); this file
-- has what they share.

-- The registries that have their tables here, with the columns made so far: a column's type never changes.
create table registry_table (
  registry text primary key,
  columns jsonb not null,
  is_dated boolean not null
);

-- One change of a registry's rows: an import, an edit, a batch of another system, or the undoing of one. Every version of every row names the change that made it.
create table registry_change (
  district text not null references district,
  id uuid not null,
  registry text not null,
  kind text not null check (kind in ('import', 'edit', 'batch', 'undo', 'demo')),
  unit_id text,
  note text,
  added int not null,
  changed int not null,
  removed int not null,
  undoes uuid,
  actor_id text not null,
  actor_name text not null,
  at timestamptz not null,
  primary key (district, id)
);
create index registry_change_recent on registry_change (district, registry, at desc, id desc);
create unique index registry_change_undone on registry_change (district, undoes) where undoes is not null;

-- A file on its way into a registry. `enterable` are the fields that its sender may bring. Its bytes lie in parts, its rows in the registry's staging table until they are committed, its remarks beside it.
create table registry_import (
  district text not null references district,
  id uuid not null,
  registry text not null,
  unit_id text,
  file_name text not null,
  size_bytes bigint not null,
  part_bytes int not null,
  enterable text[] not null,
  state text not null check (state in (
    'uploading', 'recognising', 'mapping', 'checking', 'checked', 'committed', 'undone', 'cancelled', 'failed')),
  version int not null,
  recognised jsonb,
  mapping jsonb,
  progress jsonb not null,
  summary jsonb,
  problem jsonb,
  change_id uuid,
  created_by text not null,
  created_by_name text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (district, id)
);
create index registry_import_recent on registry_import (district, created_at desc, id desc);

create table registry_import_part (
  district text not null,
  import_id uuid not null,
  number int not null check (number >= 1),
  content bytea not null,
  primary key (district, import_id, number),
  foreign key (district, import_id) references registry_import (district, id)
);

-- Remarks of a check. `row_number` is the sheet's, `staged_row` that of the row in staging, where sheets follow one another. `decision` is what a person said to a question: the proposed value is taken, or the value stands as it is.
create table registry_import_remark (
  district text not null,
  import_id uuid not null,
  number int not null,
  code text not null,
  severity text not null check (severity in ('error', 'warning', 'info')),
  sheet text,
  row_number int,
  staged_row int,
  column_number int,
  field text,
  facts jsonb not null,
  proposed jsonb,
  decision text check (decision in ('as-proposed', 'as-entered')),
  primary key (district, import_id, number),
  foreign key (district, import_id) references registry_import (district, id)
);

-- How the columns of a sheet were read the last time a person confirmed it, by the fingerprint of its heads.
create table sheet_mapping (
  district text not null references district,
  registry text not null,
  fingerprint text not null,
  mapping jsonb not null,
  confirmed_by_name text not null,
  confirmed_at timestamptz not null,
  primary key (district, registry, fingerprint)
);

grant select on registry_table to guatu_app;
grant select, insert on registry_change to guatu_app;
grant select, insert, update (state, version, recognised, mapping, progress, summary, problem, change_id, updated_at) on registry_import to guatu_app;
grant select, insert, delete on registry_import_part to guatu_app;
grant select, insert, delete, update (decision) on registry_import_remark to guatu_app;
grant select, insert, update (mapping, confirmed_by_name, confirmed_at) on sheet_mapping to guatu_app;

alter table registry_change enable row level security;
alter table registry_change force row level security;
create policy one_district on registry_change using (district = nullif(current_setting('app.district', true), ''));
alter table registry_import enable row level security;
alter table registry_import force row level security;
create policy one_district on registry_import using (district = nullif(current_setting('app.district', true), ''));
alter table registry_import_part enable row level security;
alter table registry_import_part force row level security;
create policy one_district on registry_import_part using (district = nullif(current_setting('app.district', true), ''));
alter table registry_import_remark enable row level security;
alter table registry_import_remark force row level security;
create policy one_district on registry_import_remark using (district = nullif(current_setting('app.district', true), ''));
alter table sheet_mapping enable row level security;
alter table sheet_mapping force row level security;
create policy one_district on sheet_mapping using (district = nullif(current_setting('app.district', true), ''));
