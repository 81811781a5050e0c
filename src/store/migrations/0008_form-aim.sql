-- Whom a form asks, in the words of the form itself: towns, clusters, a side of the scale. Forms from before ask all.
alter table asked_form add column aim jsonb not null default '{"towns": [], "clusters": [], "scale": "all"}';
