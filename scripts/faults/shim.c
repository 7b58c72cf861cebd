/*
 * Makes one file operation fail, for tests: LD_PRELOAD=shim.so FAULT_FOLDER=/a/b FAULT_CONTROL=/c/control node …
 * Operations on files under FAULT_FOLDER are counted while `armed` is set in the control file, which is shared memory:
 * whoever writes it chooses the number of the operation and what happens to it, and reads there what it was.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum mode { FAIL_EIO = 1, FAIL_ENOSPC = 2, SHORT_WRITE = 3, TORN_THEN_KILLED = 4, KILLED = 5, LOST_HALF = 6 };

struct control {
  _Atomic int32_t armed;
  int32_t mode;
  /* The first operation is number 1. */
  int32_t at;
  /* Whether every later operation that the mode concerns fails as well. */
  int32_t stays;
  _Atomic int32_t count;
  _Atomic int32_t fired;
  char what[1024];
};

static struct control *control;
static const char *folder;

__attribute__((constructor)) static void start(void) {
  const char *path = getenv("FAULT_CONTROL");
  folder = getenv("FAULT_FOLDER");
  if (!path || !folder) return;
  int fd = (int)syscall(SYS_openat, AT_FDCWD, path, O_RDWR | O_CLOEXEC, 0);
  if (fd < 0) return;
  void *mapped = mmap(NULL, sizeof(struct control), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (mapped != MAP_FAILED) control = mapped;
  syscall(SYS_close, fd);
}

#define REAL(name) ((__typeof__(&name))real(#name))
static void *real(const char *name) {
  return dlsym(RTLD_NEXT, name);
}

static int concerns(const char *path) {
  return control && path && atomic_load(&control->armed) && strncmp(path, folder, strlen(folder)) == 0;
}

static void note(const char *name, const char *path) {
  snprintf(control->what, sizeof control->what, "%s %s", name, path);
}

enum kind { READS, CHANGES, WRITES };

/* The mode that this operation is to suffer, 0 for none. */
static int fate(const char *name, enum kind kind, const char *path) {
  if (!concerns(path)) return 0;
  int32_t number = atomic_fetch_add(&control->count, 1) + 1;
  int due = number == control->at || (control->stays && number > control->at);
  if (!due) return 0;
  int mode = control->mode;
  /* A full disk can be read, and only a write can be cut short. */
  if (kind == READS && mode != FAIL_EIO && mode != KILLED) return 0;
  if (kind != WRITES && (mode == SHORT_WRITE || mode == TORN_THEN_KILLED || mode == LOST_HALF)) return 0;
  if (!atomic_exchange(&control->fired, 1)) note(name, path);
  if (mode == KILLED) {
    syscall(SYS_kill, getpid(), SIGKILL);
    for (;;) pause();
  }
  return mode;
}

static int fails(const char *name, enum kind kind, const char *path) {
  int mode = fate(name, kind, path);
  if (mode == FAIL_EIO) errno = EIO;
  if (mode == FAIL_ENOSPC) errno = ENOSPC;
  return mode == FAIL_EIO || mode == FAIL_ENOSPC;
}

static const char *path_of(int fd, char *buffer, size_t size) {
  if (!control || !atomic_load(&control->armed)) return NULL;
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, buffer, size - 1);
  if (length < 0) return NULL;
  buffer[length] = 0;
  return buffer;
}
#define PATH_OF(fd) path_of(fd, (char[1024]){0}, 1024)

/* An open that creates or empties changes the disk; the numbers of both flavours are the same on 64 bits. */
static enum kind kind_of(int flags) {
  return flags & (O_CREAT | O_TRUNC) ? CHANGES : READS;
}

#define OPEN(name)                                                                          \
  int name(const char *path, int flags, ...) {                                              \
    mode_t mode = 0;                                                                        \
    if (flags & O_CREAT) {                                                                  \
      va_list rest;                                                                         \
      va_start(rest, flags);                                                                \
      mode = va_arg(rest, mode_t);                                                          \
      va_end(rest);                                                                         \
    }                                                                                       \
    if (fails("open", kind_of(flags), path)) return -1;                                     \
    return REAL(name)(path, flags, mode);                                                   \
  }
OPEN(open)
OPEN(open64)

#define FOPEN(name)                                                                         \
  FILE *name(const char *restrict path, const char *restrict how) {                         \
    if (fails("fopen", strchr(how, 'r') ? READS : CHANGES, path)) return NULL;              \
    return REAL(name)(path, how);                                                           \
  }
FOPEN(fopen)
FOPEN(fopen64)

/* Half of it reaches the file in the modes that tear; `whole` is what the caller is told then. */
#define WRITE_LIKE(name, call_real, half, whole)                                            \
  {                                                                                         \
    const char *path = PATH_OF(fd);                                                         \
    int mode = fate(name, WRITES, path);                                                    \
    if (mode == FAIL_EIO || mode == FAIL_ENOSPC) {                                          \
      errno = mode == FAIL_EIO ? EIO : ENOSPC;                                              \
      return -1;                                                                            \
    }                                                                                       \
    if (mode == SHORT_WRITE || mode == TORN_THEN_KILLED || mode == LOST_HALF) {             \
      ssize_t written = half;                                                               \
      if (mode == SHORT_WRITE) return written;                                              \
      if (mode == LOST_HALF) return whole;                                                  \
      syscall(SYS_kill, getpid(), SIGKILL);                                                 \
      for (;;) pause();                                                                     \
    }                                                                                       \
    return call_real;                                                                       \
  }

static size_t half_of(size_t size) {
  return size > 1 ? size / 2 : size;
}

ssize_t write(int fd, const void *data, size_t size)
WRITE_LIKE("write", syscall(SYS_write, fd, data, size), syscall(SYS_write, fd, data, half_of(size)), (ssize_t)size)

ssize_t pwrite(int fd, const void *data, size_t size, off_t at)
WRITE_LIKE("pwrite", syscall(SYS_pwrite64, fd, data, size, at), syscall(SYS_pwrite64, fd, data, half_of(size), at), (ssize_t)size)

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at)
WRITE_LIKE("pwrite", syscall(SYS_pwrite64, fd, data, size, at), syscall(SYS_pwrite64, fd, data, half_of(size), at), (ssize_t)size)

static ssize_t total_of(const struct iovec *parts, int count) {
  ssize_t total = 0;
  for (int i = 0; i < count; i++) total += (ssize_t)parts[i].iov_len;
  return total;
}

ssize_t writev(int fd, const struct iovec *parts, int count)
WRITE_LIKE("writev", syscall(SYS_writev, fd, parts, count), syscall(SYS_writev, fd, parts, (count + 1) / 2), total_of(parts, count))

#define READ_LIKE(name, call_real)                                                          \
  {                                                                                         \
    if (fails(name, READS, PATH_OF(fd))) return -1;                                         \
    return call_real;                                                                       \
  }
ssize_t read(int fd, void *data, size_t size) READ_LIKE("read", syscall(SYS_read, fd, data, size))
ssize_t pread(int fd, void *data, size_t size, off_t at) READ_LIKE("pread", syscall(SYS_pread64, fd, data, size, at))
ssize_t pread64(int fd, void *data, size_t size, off64_t at) READ_LIKE("pread", syscall(SYS_pread64, fd, data, size, at))

int fsync(int fd) {
  return fails("fsync", CHANGES, PATH_OF(fd)) ? -1 : (int)syscall(SYS_fsync, fd);
}
int fdatasync(int fd) {
  return fails("fdatasync", CHANGES, PATH_OF(fd)) ? -1 : (int)syscall(SYS_fdatasync, fd);
}
int ftruncate(int fd, off_t size) {
  return fails("ftruncate", CHANGES, PATH_OF(fd)) ? -1 : (int)syscall(SYS_ftruncate, fd, size);
}
int ftruncate64(int fd, off64_t size) {
  return fails("ftruncate", CHANGES, PATH_OF(fd)) ? -1 : (int)syscall(SYS_ftruncate, fd, size);
}
int rename(const char *from, const char *to) {
  return fails("rename", CHANGES, to) ? -1 : REAL(rename)(from, to);
}
int unlink(const char *path) {
  return fails("unlink", CHANGES, path) ? -1 : REAL(unlink)(path);
}
int rmdir(const char *path) {
  return fails("rmdir", CHANGES, path) ? -1 : REAL(rmdir)(path);
}
int mkdir(const char *path, mode_t mode) {
  return fails("mkdir", CHANGES, path) ? -1 : REAL(mkdir)(path, mode);
}
