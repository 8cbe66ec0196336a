// A connection of cpp-httplib that is a text in memory: what it reads has come already, what it writes is kept.
#pragma once

#include <httplib.h>

#include <algorithm>
#include <string>

namespace sputnik::room {

// No `override`: what a Stream must know differs between the versions of cpp-httplib.
class MemoryStream final : public httplib::Stream {
 public:
  MemoryStream(std::string input, std::string address) : input_(std::move(input)), address_(std::move(address)) {}

  const std::string& output() const { return output_; }

  ssize_t read(char* to, size_t size) {
    const size_t count = std::min(size, input_.size() - at_);
    std::copy_n(input_.data() + at_, count, to);
    at_ += count;
    return static_cast<ssize_t>(count);
  }
  ssize_t write(const char* bytes, size_t size) {
    output_.append(bytes, size);
    return static_cast<ssize_t>(size);
  }

  bool is_readable() const { return true; }
  bool is_writable() const { return true; }
  bool wait_readable() const { return true; }
  bool wait_writable() const { return true; }
  bool is_peer_alive() const { return true; }
  time_t duration() const { return 0; }
  socket_t socket() const { return INVALID_SOCKET; }
  void get_remote_ip_and_port(std::string& ip, int& port) const {
    ip = address_;
    port = 0;
  }
  void get_local_ip_and_port(std::string& ip, int& port) const {
    ip.clear();
    port = 0;
  }

 private:
  std::string input_;
  size_t at_ = 0;
  std::string address_;
  std::string output_{};
};

}  // namespace sputnik::room
