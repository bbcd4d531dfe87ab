# Finds CLIPS as Debian's libclips-dev ships it: headers in clips/, a static library, no pkg-config
# file. Makes the imported target CLIPS::CLIPS.

find_path(CLIPS_INCLUDE_DIR clips/clips.h)
find_library(CLIPS_LIBRARY NAMES libclips.a)

if(CLIPS_INCLUDE_DIR)
  file(STRINGS ${CLIPS_INCLUDE_DIR}/clips/constant.h CLIPS_VERSION_LINE
    REGEX "define VERSION_STRING")
  string(REGEX REPLACE ".*\"([0-9.]+)\".*" "\\1" CLIPS_VERSION "${CLIPS_VERSION_LINE}")
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(CLIPS
  REQUIRED_VARS CLIPS_LIBRARY CLIPS_INCLUDE_DIR
  VERSION_VAR CLIPS_VERSION)

if(CLIPS_FOUND AND NOT TARGET CLIPS::CLIPS)
  add_library(CLIPS::CLIPS STATIC IMPORTED)
  set_target_properties(CLIPS::CLIPS PROPERTIES
    IMPORTED_LOCATION ${CLIPS_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${CLIPS_INCLUDE_DIR}
    INTERFACE_LINK_LIBRARIES m)
endif()

mark_as_advanced(CLIPS_INCLUDE_DIR CLIPS_LIBRARY)
