-- Foundation: districts, people, plan editions, observations, submissions, audit.
-- Table classes (schema/table-classes.ts): shared = district; local = migration, installation_secret; every other table is a tenant table whose keys begin with district.

create table district (
  district text primary key check (district ~ '^[0-9]{6}$'),
  definition jsonb not null,
  is_demo boolean not null,
  created_at timestamptz not null
);

-- Keys of this installation, 32 random bytes each; made once and part of every backup.
create table installation_secret (
  name text primary key,
  value bytea not null
);

create table org_unit (
  district text not null references district,
  id text not null,
  kind text not null check (kind in ('department', 'subdistrict', 'town', 'park', 'collective', 'enterprise')),
  name text not null,
  aliases text[] not null default '{}',
  division_code text,
  scope text,
  is_active boolean not null default true,
  version int not null default 1,
  primary key (district, id)
);
create unique index org_unit_name on org_unit (district, name);

create table app_user (
  district text not null references district,
  id uuid not null,
  login text not null,
  name text not null,
  password_hash text,
  is_active boolean not null default true,
  is_demo boolean not null default false,
  failed_count int not null default 0,
  locked_until timestamptz,
  must_change_password boolean not null default false,
  created_at timestamptz not null,
  version int not null default 1,
  primary key (district, id)
);
create unique index app_user_login on app_user (district, lower(login));

create table role_grant (
  district text not null,
  user_id uuid not null,
  role text not null,
  unit text not null default '',
  granted_at timestamptz not null,
  granted_by text not null,
  primary key (district, user_id, role, unit),
  foreign key (district, user_id) references app_user (district, id)
);

create table session (
  district text not null,
  token_hash bytea not null,
  user_id uuid not null,
  csrf_token text not null,
  created_at timestamptz not null,
  rotated_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  previous_token_hash bytea,
  primary key (district, token_hash),
  foreign key (district, user_id) references app_user (district, id)
);
create index session_of_user on session (district, user_id);
create index session_previous on session (district, previous_token_hash);

create table api_token (
  district text not null references district,
  token_hash bytea not null,
  id uuid not null,
  role text not null,
  unit text not null default '',
  label text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (district, token_hash)
);

create table setup_link (
  district text not null references district,
  token_hash bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (district, token_hash)
);

create table plan_edition (
  district text not null references district,
  id text not null,
  edition int not null,
  document jsonb not null,
  published_at timestamptz not null,
  is_current boolean not null,
  primary key (district, id, edition)
);
create unique index plan_edition_current on plan_edition (district, id) where is_current;

-- Frozen figures. Insert-only for the application: a correction is a new vintage.
create table observation (
  district text not null references district,
  id uuid not null,
  indicator text not null,
  subject text not null,
  scope text not null,
  period text not null,
  value double precision,
  unit text not null,
  vintage int not null check (vintage >= 1),
  origin text not null check (origin in ('published', 'reported', 'computed', 'generated')),
  as_of date not null,
  source jsonb not null,
  reason text,
  submission_id uuid,
  recorded_at timestamptz not null,
  primary key (district, id)
);
create unique index observation_vintage on observation (district, indicator, subject, scope, period, origin, vintage);
create index observation_recorded on observation (district, recorded_at desc, id desc);

create table submission (
  district text not null references district,
  id uuid not null,
  indicator text not null,
  scope text not null,
  period text not null,
  unit_id text not null,
  due_on date not null,
  state text not null,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (district, id),
  foreign key (district, unit_id) references org_unit (district, id)
);
create unique index submission_subject on submission (district, indicator, scope, period);
create index submission_unit on submission (district, unit_id, state);

-- The log of acts is the truth; submission.state and submission.version are its fold, kept in the same transaction.
create table submission_act (
  district text not null,
  submission_id uuid not null,
  seq int not null check (seq >= 1),
  step text not null,
  actor_id text not null,
  actor_name text not null,
  at timestamptz not null,
  value double precision,
  unit text,
  note text,
  evidence uuid[] not null default '{}',
  primary key (district, submission_id, seq),
  foreign key (district, submission_id) references submission (district, id)
);

create table evidence (
  district text not null references district,
  id uuid not null,
  unit_id text not null,
  name text not null,
  media_type text not null,
  size_bytes int not null,
  sha256 text not null,
  content bytea not null,
  uploaded_by text not null,
  uploaded_at timestamptz not null,
  primary key (district, id)
);

create table sheet_import (
  district text not null references district,
  id uuid not null,
  unit_id text not null,
  period text not null,
  file_name text not null,
  content bytea not null,
  preview jsonb not null,
  state text not null check (state in ('previewed', 'committed', 'discarded')),
  created_by text not null,
  created_at timestamptz not null,
  committed_at timestamptz,
  primary key (district, id)
);

create table map_layer (
  district text not null references district,
  id uuid not null,
  geometry jsonb not null,
  source text not null,
  review_number text,
  reference_system text not null,
  imported_by text not null,
  imported_at timestamptz not null,
  primary key (district, id)
);

create table saved_view (
  district text not null references district,
  id uuid not null,
  owner_id text not null,
  list text not null,
  name text not null,
  query text not null,
  created_at timestamptz not null,
  primary key (district, id)
);
create unique index saved_view_name on saved_view (district, owner_id, list, name);

create table idempotency (
  district text not null references district,
  actor_id text not null,
  key text not null,
  fingerprint text not null,
  status int not null,
  body jsonb,
  created_at timestamptz not null,
  primary key (district, actor_id, key)
);

create table audit_head (
  district text not null references district,
  seq bigint not null,
  hash text not null,
  primary key (district)
);

-- Insert-only. Each record's hash is SM3 over the previous hash and its own canonical text (docs/audit-chain.md).
create table audit_event (
  district text not null references district,
  seq bigint not null,
  at timestamptz not null,
  actor_id text not null,
  actor_name text not null,
  action text not null,
  target text not null,
  detail jsonb not null,
  request_id text not null,
  previous_hash text not null,
  hash text not null,
  primary key (district, seq)
);
