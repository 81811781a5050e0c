-- Documents about an enterprise. The file is a row of evidence; what it is and whose it is stands here. Both tables are insert-only: what is removed stays, with the reason.

-- `added_on` and `removed_on` are days of the district's calendar.
create table enterprise_document (
  district text not null,
  id uuid not null,
  enterprise text not null,
  kind text not null,
  added_on date not null,
  added_by text not null,
  added_by_name text not null,
  added_at timestamptz not null,
  primary key (district, id),
  foreign key (district, id) references evidence (district, id)
);
create index enterprise_document_enterprise on enterprise_document (district, enterprise, added_at desc);

create table document_removal (
  district text not null,
  document_id uuid not null,
  reason text not null,
  removed_on date not null,
  removed_by text not null,
  removed_by_name text not null,
  removed_at timestamptz not null,
  primary key (district, document_id),
  foreign key (district, document_id) references enterprise_document (district, id)
);

grant select, insert on enterprise_document to guatu_app;
grant select, insert on document_removal to guatu_app;

alter table enterprise_document enable row level security;
alter table enterprise_document force row level security;
create policy one_district on enterprise_document using (district = nullif(current_setting('app.district', true), ''));
alter table document_removal enable row level security;
alter table document_removal force row level security;
create policy one_district on document_removal using (district = nullif(current_setting('app.district', true), ''));
