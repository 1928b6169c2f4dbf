# SPDX-License-Identifier: Apache-2.0
# Writes HEADER: every file of SQL_DIR as a string constant, and the migrations as a list.
#   append_event.sql                -> sql::kAppendEvent
#   migrations/0002_projections.sql -> sql::kMigrations[1] = {2, "0002_projections", ...}
function(camel_case result text)
  set(name "")
  string(REPLACE "_" ";" words "${text}")
  foreach(word IN LISTS words)
    string(SUBSTRING "${word}" 0 1 first)
    string(SUBSTRING "${word}" 1 -1 rest)
    string(TOUPPER "${first}" first)
    string(APPEND name "${first}${rest}")
  endforeach()
  set(${result} "${name}" PARENT_SCOPE)
endfunction()

set(header "// SPDX-License-Identifier: Apache-2.0\n")
string(APPEND header "// Made from app/store/sql by embed_sql.cmake: change the .sql files.\n")
string(APPEND header "#pragma once\n\n#include \"store/migrations.h\"\n\nnamespace sanju::store::sql {\n\n")

file(GLOB queries "${SQL_DIR}/*.sql")
list(SORT queries)
foreach(query IN LISTS queries)
  get_filename_component(stem "${query}" NAME_WE)
  camel_case(name "${stem}")
  file(READ "${query}" text)
  string(APPEND header "inline constexpr const char *k${name} = R\"sql(${text})sql\";\n\n")
endforeach()

string(APPEND header "inline constexpr Migration kMigrations[] = {\n")
file(GLOB migrations "${SQL_DIR}/migrations/*.sql")
list(SORT migrations)
foreach(migration IN LISTS migrations)
  get_filename_component(stem "${migration}" NAME_WE)
  string(REGEX REPLACE "^0*([0-9]+)_.*" "\\1" version "${stem}")
  file(READ "${migration}" text)
  string(APPEND header "    {${version}, \"${stem}\", R\"sql(${text})sql\"},\n")
endforeach()
string(APPEND header "};\n\n} // namespace sanju::store::sql\n")

file(WRITE "${HEADER}" "${header}")
