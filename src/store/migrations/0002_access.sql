-- Access: what the application's role may do, and that it sees one district at a time. The role itself belongs to the server, not to this
-- database, so the migration runner makes it. The owner of the tables keeps away from the application; even it sees nothing without a district.

grant usage on schema public to guatu_app;
grant select, insert, update (definition) on district to guatu_app;
grant select, insert on installation_secret to guatu_app;

-- Insert-only are the frozen figures, the acts, the evidence and the audit records: nobody can change what was, not even by mistake.
grant select, insert, update on org_unit to guatu_app;
grant select, insert, update on app_user to guatu_app;
grant select, insert, delete on role_grant to guatu_app;
grant select, insert, update, delete on session to guatu_app;
grant select, insert, update (revoked_at) on api_token to guatu_app;
grant select, insert, update (used_at), delete on setup_link to guatu_app;
grant select, insert, update (is_current) on plan_edition to guatu_app;
grant select, insert on observation to guatu_app;
grant select, insert, update (state, version, updated_at) on submission to guatu_app;
grant select, insert on submission_act to guatu_app;
grant select, insert on evidence to guatu_app;
grant select, insert, update (state, preview, committed_at) on sheet_import to guatu_app;
grant select, insert on map_layer to guatu_app;
grant select, insert, update (query), delete on saved_view to guatu_app;
grant select, insert, update (status, body), delete on idempotency to guatu_app;
grant select, insert, update (seq, hash) on audit_head to guatu_app;
grant select, insert on audit_event to guatu_app;

-- Outside a transaction that has set its district the setting is absent or empty: no row is seen and none can be written.
alter table org_unit enable row level security;
alter table org_unit force row level security;
create policy one_district on org_unit using (district = nullif(current_setting('app.district', true), ''));
alter table app_user enable row level security;
alter table app_user force row level security;
create policy one_district on app_user using (district = nullif(current_setting('app.district', true), ''));
alter table role_grant enable row level security;
alter table role_grant force row level security;
create policy one_district on role_grant using (district = nullif(current_setting('app.district', true), ''));
alter table session enable row level security;
alter table session force row level security;
create policy one_district on session using (district = nullif(current_setting('app.district', true), ''));
alter table api_token enable row level security;
alter table api_token force row level security;
create policy one_district on api_token using (district = nullif(current_setting('app.district', true), ''));
alter table setup_link enable row level security;
alter table setup_link force row level security;
create policy one_district on setup_link using (district = nullif(current_setting('app.district', true), ''));
alter table plan_edition enable row level security;
alter table plan_edition force row level security;
create policy one_district on plan_edition using (district = nullif(current_setting('app.district', true), ''));
alter table observation enable row level security;
alter table observation force row level security;
create policy one_district on observation using (district = nullif(current_setting('app.district', true), ''));
alter table submission enable row level security;
alter table submission force row level security;
create policy one_district on submission using (district = nullif(current_setting('app.district', true), ''));
alter table submission_act enable row level security;
alter table submission_act force row level security;
create policy one_district on submission_act using (district = nullif(current_setting('app.district', true), ''));
alter table evidence enable row level security;
alter table evidence force row level security;
create policy one_district on evidence using (district = nullif(current_setting('app.district', true), ''));
alter table sheet_import enable row level security;
alter table sheet_import force row level security;
create policy one_district on sheet_import using (district = nullif(current_setting('app.district', true), ''));
alter table map_layer enable row level security;
alter table map_layer force row level security;
create policy one_district on map_layer using (district = nullif(current_setting('app.district', true), ''));
alter table saved_view enable row level security;
alter table saved_view force row level security;
create policy one_district on saved_view using (district = nullif(current_setting('app.district', true), ''));
alter table idempotency enable row level security;
alter table idempotency force row level security;
create policy one_district on idempotency using (district = nullif(current_setting('app.district', true), ''));
alter table audit_head enable row level security;
alter table audit_head force row level security;
create policy one_district on audit_head using (district = nullif(current_setting('app.district', true), ''));
alter table audit_event enable row level security;
alter table audit_event force row level security;
create policy one_district on audit_event using (district = nullif(current_setting('app.district', true), ''));
