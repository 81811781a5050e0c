-- Parts of files stand in the store for minutes: compressing a CSV cost more than writing it as it is, and workbooks are compressed already.
alter table registry_import_part alter column content set storage external;
