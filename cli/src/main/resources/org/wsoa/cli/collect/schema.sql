-- The tables of wsoa collect, version 1. A plan is known by plan_key, the path of its JSON below
-- the folder; everything else by plan_key and the id that the JSON gives it. The ordinals count from 1
-- and are the order of the document. An absent text is '', any other absent value is null. A date is
-- told by four columns: x_text as written, x_precision, and x_start and x_end, the first and last
-- day meant, as ISO 8601.

create table plan (
  plan_key text not null primary key,
  json_sha256 text not null,
  title text not null,
  area text not null,
  kind text not null,
  published_text text, published_precision text, published_start text, published_end text,
  inspection_bodies text not null,
  inspection_text text, inspection_precision text, inspection_start text, inspection_end text,
  declared_completed integer, declared_in_progress integer, declared_not_started integer,
  file_name text not null,
  media_type text not null,
  byte_size integer not null,
  sha256 text not null,
  page_count integer
);

create table rating (
  plan_key text not null references plan on delete cascade,
  scale integer not null,
  ordinal integer not null,
  applies_to text not null,
  colour text,
  letter text not null,
  meaning text not null,
  primary key (plan_key, scale, ordinal)
);

create table person (
  plan_key text not null references plan on delete cascade,
  ordinal integer not null,
  name text not null,
  role text not null,
  organisation text not null,
  primary key (plan_key, ordinal)
);

create table forum (
  plan_key text not null references plan on delete cascade,
  ordinal integer not null,
  name text not null,
  frequency text not null,
  purpose text not null,
  primary key (plan_key, ordinal)
);

-- Who answers for anything in a plan, each once.
create table owner (
  plan_key text not null references plan on delete cascade,
  name text not null,
  role text not null,
  organisation text not null,
  primary key (plan_key, name, role, organisation)
);

create table priority (
  plan_key text not null references plan on delete cascade,
  priority_id text not null,
  ordinal integer not null,
  title text not null,
  primary key (plan_key, priority_id)
);

create table required_outcome (
  plan_key text not null,
  priority_id text not null,
  ordinal integer not null,
  text text not null,
  primary key (plan_key, priority_id, ordinal),
  foreign key (plan_key, priority_id) references priority on delete cascade
);

create table priority_owner (
  plan_key text not null,
  priority_id text not null,
  ordinal integer not null,
  name text not null,
  role text not null,
  organisation text not null,
  responsibility text not null,
  primary key (plan_key, priority_id, ordinal),
  foreign key (plan_key, priority_id) references priority on delete cascade,
  foreign key (plan_key, name, role, organisation) references owner on delete cascade
);

create table issue (
  plan_key text not null references plan on delete cascade,
  issue_id text not null,
  ordinal integer not null,
  priority_id text,
  title text not null,
  primary key (plan_key, issue_id),
  foreign key (plan_key, priority_id) references priority on delete cascade
);

create table strategy_link (
  plan_key text not null,
  issue_id text not null,
  ordinal integer not null,
  text text not null,
  primary key (plan_key, issue_id, ordinal),
  foreign key (plan_key, issue_id) references issue on delete cascade
);

create table issue_progress (
  plan_key text not null,
  issue_id text not null,
  ordinal integer not null,
  as_of_text text, as_of_precision text, as_of_start text, as_of_end text,
  text text not null,
  primary key (plan_key, issue_id, ordinal),
  foreign key (plan_key, issue_id) references issue on delete cascade
);

create table action (
  plan_key text not null references plan on delete cascade,
  action_id text not null,
  ordinal integer not null,
  ref text not null,
  priority_id text,
  issue_id text,
  text text not null,
  start_text text, start_precision text, start_start text, start_end text,
  due_text text, due_precision text, due_start text, due_end text,
  original_due_text text, original_due_precision text, original_due_start text, original_due_end text,
  status_colour text, status_label text, status_meaning text, status_state text,
  resources text not null,
  evidence text not null,
  primary key (plan_key, action_id),
  foreign key (plan_key, priority_id) references priority on delete cascade,
  foreign key (plan_key, issue_id) references issue on delete cascade
);

create table action_owner (
  plan_key text not null,
  action_id text not null,
  ordinal integer not null,
  name text not null,
  role text not null,
  organisation text not null,
  responsibility text not null,
  primary key (plan_key, action_id, ordinal),
  foreign key (plan_key, action_id) references action on delete cascade,
  foreign key (plan_key, name, role, organisation) references owner on delete cascade
);

create table action_progress (
  plan_key text not null,
  action_id text not null,
  ordinal integer not null,
  as_of_text text, as_of_precision text, as_of_start text, as_of_end text,
  text text not null,
  primary key (plan_key, action_id, ordinal),
  foreign key (plan_key, action_id) references action on delete cascade
);

-- Columns of the plan that have no field of their own, by their heading.
create table action_extra (
  plan_key text not null,
  action_id text not null,
  heading text not null,
  text text not null,
  primary key (plan_key, action_id, heading),
  foreign key (plan_key, action_id) references action on delete cascade
);

create table outcome (
  plan_key text not null references plan on delete cascade,
  outcome_id text not null,
  ordinal integer not null,
  kind text not null,
  text text not null,
  due_text text, due_precision text, due_start text, due_end text,
  impact_colour text, impact_label text, impact_meaning text, impact_state text,
  baseline text not null,
  target text not null,
  primary key (plan_key, outcome_id)
);

create table measure (
  plan_key text not null,
  outcome_id text not null,
  ordinal integer not null,
  direction text not null,
  value real not null,
  unit text not null,
  from_value real,
  baseline_text text, baseline_precision text, baseline_start text, baseline_end text,
  by_text text, by_precision text, by_start text, by_end text,
  primary key (plan_key, outcome_id, ordinal),
  foreign key (plan_key, outcome_id) references outcome on delete cascade
);

create table action_outcome (
  plan_key text not null,
  action_id text not null,
  outcome_id text not null,
  ordinal integer not null,
  primary key (plan_key, action_id, outcome_id),
  foreign key (plan_key, action_id) references action on delete cascade,
  foreign key (plan_key, outcome_id) references outcome on delete cascade
);

-- Where a value was read. pointer is the JSON Pointer into the plan; action_id and outcome_id are
-- there when it leads into one. Boxes are in points from the top left of the page.
create table place (
  plan_key text not null references plan on delete cascade,
  pointer text not null,
  ordinal integer not null,
  action_id text,
  outcome_id text,
  page integer,
  x0 real, y0 real, x1 real, y1 real,
  line integer,
  table_no integer, row_no integer, column_no integer,
  primary key (plan_key, pointer, ordinal),
  foreign key (plan_key, action_id) references action on delete cascade,
  foreign key (plan_key, outcome_id) references outcome on delete cascade
);

create table diagnostic (
  plan_key text not null references plan on delete cascade,
  ordinal integer not null,
  code text not null,
  severity text not null,
  message text not null,
  primary key (plan_key, ordinal)
);

create index action_due on action (due_end);
create index action_state on action (status_state);
create index action_owner_name on action_owner (name);
create index action_outcome_outcome on action_outcome (plan_key, outcome_id);
create index action_owner_owner on action_owner (plan_key, name, role, organisation);
create index priority_owner_owner on priority_owner (plan_key, name, role, organisation);
create index action_issue on action (plan_key, issue_id);
create index action_priority on action (plan_key, priority_id);
create index issue_priority on issue (plan_key, priority_id);
create index place_action on place (plan_key, action_id);
create index place_outcome on place (plan_key, outcome_id);
