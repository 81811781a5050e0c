-- Confirmation rounds: each enterprise is shown what is stored about it and says whether it is right.

-- What is asked of whom stays as it was opened. A round is closed once; `version` is 2 then.
create table confirmation_round (
  district text not null references district,
  id uuid not null,
  title text not null,
  year int not null,
  fields text[] not null,
  aim jsonb not null,
  due_on date not null,
  opened_by text not null,
  opened_by_name text not null,
  opened_at timestamptz not null,
  closed_by_name text,
  closed_at timestamptz,
  close_reason text,
  version int not null check (version >= 1),
  primary key (district, id)
);
create index confirmation_round_recent on confirmation_round (district, opened_at desc, id desc);

-- One enterprise in one round. `state`, `objections` and `answer` are readings of the acts' fold, kept in the same transaction; `units` are those that decide on an objection. `town` is that of the day of opening.
create table confirmation_sheet (
  district text not null,
  id uuid not null,
  round_id uuid not null,
  enterprise text not null,
  town text,
  state text not null check (state in ('asked', 'confirmed', 'objected', 'settled')),
  objections jsonb not null,
  answer jsonb,
  units text[] not null,
  version int not null check (version >= 1),
  updated_at timestamptz not null,
  primary key (district, id),
  foreign key (district, round_id) references confirmation_round (district, id)
);
create unique index confirmation_sheet_once on confirmation_sheet (district, round_id, enterprise);
create index confirmation_sheet_enterprise on confirmation_sheet (district, enterprise);
create index confirmation_sheet_units on confirmation_sheet using gin (units);

-- The log of a sheet. `seq` is the version that the act was done on.
create table confirmation_act (
  district text not null,
  sheet_id uuid not null,
  seq int not null check (seq >= 1),
  act jsonb not null,
  actor_id text not null,
  actor_name text not null,
  at timestamptz not null,
  primary key (district, sheet_id, seq),
  foreign key (district, sheet_id) references confirmation_sheet (district, id)
);

grant select, insert, update (closed_by_name, closed_at, close_reason, version) on confirmation_round to guatu_app;
grant select, insert, update (state, objections, answer, units, version, updated_at) on confirmation_sheet to guatu_app;
grant select, insert on confirmation_act to guatu_app;

alter table confirmation_round enable row level security;
alter table confirmation_round force row level security;
create policy one_district on confirmation_round using (district = nullif(current_setting('app.district', true), ''));
alter table confirmation_sheet enable row level security;
alter table confirmation_sheet force row level security;
create policy one_district on confirmation_sheet using (district = nullif(current_setting('app.district', true), ''));
alter table confirmation_act enable row level security;
alter table confirmation_act force row level security;
create policy one_district on confirmation_act using (district = nullif(current_setting('app.district', true), ''));
