/* Give every file of the folders named to a fuzz target, as the fuzzer would. */
#include <dirent.h>
#include <string.h>

#include "fuzz.h"

enum { LARGEST = 1024 * 1024 };

static void replay_file(const char *folder, const char *name)
{
    char path[4096];
    uint8_t *bytes = malloc(LARGEST);
    FILE *file;

    snprintf(path, sizeof path, "%s/%s", folder, name);
    file = fopen(path, "rb");
    FUZZ_EXPECT(file != NULL && bytes != NULL);
    LLVMFuzzerTestOneInput(bytes, fread(bytes, 1, LARGEST, file));
    fclose(file);
    free(bytes);
}

static size_t replay_folder(const char *path)
{
    DIR *folder = opendir(path);
    const struct dirent *entry;
    size_t count = 0;

    FUZZ_EXPECT(folder != NULL);
    while ((entry = readdir(folder)) != NULL) {
        if (entry->d_name[0] == '.')
            continue;
        fprintf(stderr, "%s/%s\n", path, entry->d_name);
        replay_file(path, entry->d_name);
        count++;
    }
    closedir(folder);
    return count;
}

int main(int argc, char **argv)
{
    size_t count = 0;

    for (int i = 1; i < argc; i++)
        count += replay_folder(argv[i]);
    return count > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
