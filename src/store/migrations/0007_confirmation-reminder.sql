-- Reminders of confirmation sheets that wait for an answer.

-- Insert-only. `day` is the district's calendar day: two people who remind at once leave one.
create table confirmation_reminder (
  district text not null,
  sheet_id uuid not null,
  day date not null,
  actor_id text not null,
  actor_name text not null,
  at timestamptz not null,
  primary key (district, sheet_id, day),
  foreign key (district, sheet_id) references confirmation_sheet (district, id)
);

grant select, insert on confirmation_reminder to guatu_app;

alter table confirmation_reminder enable row level security;
alter table confirmation_reminder force row level security;
create policy one_district on confirmation_reminder using (district = nullif(current_setting('app.district', true), ''));
