-- Forms that ask for what nobody has yet.

-- What a form asks stays as it was saved. It is discarded once; `version` is 2 then.
create table asked_form (
  district text not null references district,
  id uuid not null,
  name text not null,
  unit_id text not null,
  asked_of text not null check (asked_of in ('enterprises', 'towns')),
  times_a_year int not null check (times_a_year between 1 and 12),
  heads text[] not null,
  others text[] not null,
  saved_by text not null,
  saved_by_name text not null,
  saved_at timestamptz not null,
  discarded_by_name text,
  discarded_at timestamptz,
  discard_reason text,
  version int not null check (version >= 1),
  primary key (district, id)
);
create index asked_form_recent on asked_form (district, saved_at desc, id desc);

grant select, insert, update (discarded_by_name, discarded_at, discard_reason, version) on asked_form to guatu_app;

alter table asked_form enable row level security;
alter table asked_form force row level security;
create policy one_district on asked_form using (district = nullif(current_setting('app.district', true), ''));
