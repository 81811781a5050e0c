-- Drafts of plans under review, their acts, and the editions that were published from them.

-- The text is never changed. `version` and `progress` are readings of the acts' fold, kept in the same transaction; version 1 is the upload.
create table plan_draft (
  district text not null references district,
  id uuid not null,
  file_name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size_bytes int not null,
  content bytea not null,
  title text,
  body text not null,
  compiled jsonb not null,
  findings jsonb not null,
  progress jsonb not null,
  state text not null check (state in ('open', 'published', 'discarded')),
  version int not null check (version >= 1),
  succeeds uuid,
  discard_reason text,
  created_by text not null,
  created_by_name text not null,
  created_at timestamptz not null,
  updated_by_name text not null,
  updated_at timestamptz not null,
  primary key (district, id)
);
create unique index plan_draft_file on plan_draft (district, sha256) where state = 'open';
create index plan_draft_recent on plan_draft (district, created_at desc, id desc);

-- The log of a review. `seq` is the version that the act was done on; `key` is the client's, so that an act sent twice is done once.
create table plan_draft_act (
  district text not null,
  draft_id uuid not null,
  seq int not null check (seq >= 1),
  key text not null,
  act jsonb not null,
  actor_id text not null,
  actor_name text not null,
  at timestamptz not null,
  primary key (district, draft_id, seq),
  foreign key (district, draft_id) references plan_draft (district, id)
);
create unique index plan_draft_act_key on plan_draft_act (district, draft_id, actor_id, key);

-- Insert-only: what was published stays as it was. Its text is that of its draft.
create table plan_text_edition (
  district text not null references district,
  id uuid not null,
  name text not null,
  number int not null check (number >= 1),
  draft_id uuid not null,
  succeeds uuid,
  plan jsonb not null,
  counts jsonb not null,
  published_by text not null,
  published_by_name text not null,
  published_at timestamptz not null,
  primary key (district, id),
  foreign key (district, draft_id) references plan_draft (district, id),
  foreign key (district, succeeds) references plan_text_edition (district, id)
);
create unique index plan_text_edition_number on plan_text_edition (district, name, number);
create unique index plan_text_edition_draft on plan_text_edition (district, draft_id);
create index plan_text_edition_recent on plan_text_edition (district, published_at desc, id desc);

grant select, insert, update (state, version, progress, succeeds, discard_reason, updated_by_name, updated_at) on plan_draft to guatu_app;
grant select, insert on plan_draft_act to guatu_app;
grant select, insert on plan_text_edition to guatu_app;

alter table plan_draft enable row level security;
alter table plan_draft force row level security;
create policy one_district on plan_draft using (district = nullif(current_setting('app.district', true), ''));
alter table plan_draft_act enable row level security;
alter table plan_draft_act force row level security;
create policy one_district on plan_draft_act using (district = nullif(current_setting('app.district', true), ''));
alter table plan_text_edition enable row level security;
alter table plan_text_edition force row level security;
create policy one_district on plan_text_edition using (district = nullif(current_setting('app.district', true), ''));
